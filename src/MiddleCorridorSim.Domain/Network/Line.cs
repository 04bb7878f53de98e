using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Network;

/// <summary>How trains share a railway link.</summary>
public sealed record Line : Sourced
{
    /// <summary>One or two tracks between stations.</summary>
    public Tracks Tracks { get; init; }

    /// <summary>The least time between two trains in one direction, at any point.</summary>
    [Bounds(Min = 0)]
    public TimeSpan Headway { get; init; }

    /// <summary>Single track: how many block sections of equal length it has; passing loops lie between them.</summary>
    [Bounds(Min = 1)]
    public int? Blocks { get; init; }

    /// <summary>Single track: the block sections one by one, in the direction of the link; in place of <c>blocks</c>.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Single track: whether a train may enter a block behind another of its own direction that is still in it.</summary>
    public bool Following { get; init; }

    /// <summary>Time added to a section's running time when a train starts from a stop in the loop before it.</summary>
    [Bounds(Min = 0)]
    public TimeSpan Acceleration { get; init; }

    /// <summary>Time added to a section's running time when a train stops in the loop after it.</summary>
    [Bounds(Min = 0)]
    public TimeSpan Braking { get; init; }

    /// <summary>Least time between the arrivals of two opposing trains at one loop.</summary>
    [Bounds(Min = 0)]
    public TimeSpan NonSimultaneousArrival { get; init; }

    /// <summary>Least time from one train's clearing a section to another's entering it from the loop (the crossing interval).</summary>
    [Bounds(Min = 0)]
    public TimeSpan Crossing { get; init; }

    /// <summary>The longest train that its loops hold.</summary>
    public Quantities.Distance? MaxTrainLength { get; init; }

    /// <summary>The most wagons of a train that its loops hold, as a number.</summary>
    [Bounds(Min = 1)]
    public int? MaxTrainWagons { get; init; }

    /// <summary>The heaviest train, gross, that its gradients allow; a train is taken to run with all the wagons that it may have, or, where nothing limits these, with those that are loaded.</summary>
    public Quantities.Mass? MaxTrainMass { get; init; }

    /// <summary>The locomotive pool that works trains here; none: locomotives are always there.</summary>
    public PoolId? Locomotives { get; init; }

    /// <summary>Whether a whole train of a flow may run here: so many usual wagons, with so many tonnes of freight.</summary>
    /// <param name="wagons">Its wagons.</param>
    /// <param name="tonnes">Its freight, in tonnes.</param>
    public bool Holds(double wagons, double tonnes) =>
        wagons <= (MaxTrainWagons ?? double.PositiveInfinity)
        && wagons * UsualWagon.Length.Kilometres <= (MaxTrainLength?.Kilometres ?? double.PositiveInfinity) + 1e-9
        && tonnes + (wagons * UsualWagon.Tare.Tonnes) <= (MaxTrainMass?.Tonnes ?? double.PositiveInfinity) + 1e-9;
}
