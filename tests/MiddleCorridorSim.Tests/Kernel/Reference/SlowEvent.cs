namespace MiddleCorridorSim.Tests.Kernel.Reference;

/// <summary>An event of the slow engine.</summary>
internal sealed class SlowEvent
{
    public List<Action<SlowEvent>> Callbacks { get; } = [];

    public bool IsTriggered { get; set; }

    public bool IsProcessed { get; set; }

    public bool IsOk { get; set; } = true;

    public string? Value { get; set; }
}
