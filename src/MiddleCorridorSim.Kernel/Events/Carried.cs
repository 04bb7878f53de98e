namespace MiddleCorridorSim.Kernel;

/// <summary>What an event carries, and whoever waits for it: apart, because few events carry anything.</summary>
internal sealed class Carried(object value, object? waiter)
{
    public object? Value { get; set; } = value;

    public object? Waiter { get; set; } = waiter;
}
