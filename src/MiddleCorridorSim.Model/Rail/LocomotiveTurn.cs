namespace MiddleCorridorSim.Model.Rail;

/// <summary>The locomotives of one train, from when it asks for them until it gives them back.</summary>
public sealed class LocomotiveTurn
{
    internal LocomotiveTurn(ITrain train, int units)
    {
        Train = train;
        Units = new int[units];
    }

    /// <summary>The train.</summary>
    public ITrain Train { get; }

    /// <summary>Happens when the train has its locomotives; null when it had them at once.</summary>
    public Event? Wait { get; internal set; }

    /// <summary>Whether the train has them now.</summary>
    public bool Held { get; internal set; }

    internal int[] Units { get; }
}
