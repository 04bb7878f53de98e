using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Model.Rail;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Tests.Model.Rail;

/// <summary>A train that only runs.</summary>
internal sealed class TestTrain(string name, int priority = 1, double? topSpeed = null) : ITrain
{
    public string Name => name;

    public int Priority => priority;

    public ulong Key { get; init; } = Keys.Of(name);

    public Speed? TopSpeed { get; } = topSpeed is { } kmh ? new Speed(kmh) : null;

    public bool IsRefused { get; set; }
}
