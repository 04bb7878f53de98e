namespace MiddleCorridorSim.Kernel;

/// <summary>What a put or a get belongs to.</summary>
internal interface ITransferHome
{
    /// <summary>Called when a put is processed, before those who wait for it go on: gets that wait are served.</summary>
    void OnPut();

    /// <summary>Called when a get is processed, before those who wait for it go on: puts that wait are served.</summary>
    void OnGot();
}
