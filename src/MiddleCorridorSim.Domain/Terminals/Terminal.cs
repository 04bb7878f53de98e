using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Terminals;

/// <summary>A port or yard where freight changes train, vessel or truck, at the node of the same id.</summary>
/// <remarks>What is not given does not limit: a node without a terminal lets freight change at once.</remarks>
public sealed record Terminal : Sourced
{
    /// <summary>Vessels alongside at once.</summary>
    [Bounds(Min = 1)]
    public int? Berths { get; init; }

    /// <summary>Cranes (or reach stackers) that lift containers and wagonloads on and off vessels, in as many gangs as there are berths (or cranes, if fewer); one gang works a vessel.</summary>
    [Bounds(Min = 1)]
    public int? Cranes { get; init; }

    /// <summary>Time that a crane takes for one consignment.</summary>
    public Distribution? Handling { get; init; }

    /// <summary>Time that freight stays in the yard for papers and its turn, before it may go on.</summary>
    public Distribution? Dwell { get; init; }

    /// <summary>What the yard holds; a full one keeps trains and vessels from unloading.</summary>
    public Load? Storage { get; init; }

    /// <summary>Trains loaded or unloaded at once.</summary>
    [Bounds(Min = 1)]
    public int? Tracks { get; init; }

    /// <summary>Time to load or unload a train, whatever its length.</summary>
    public Distribution? TrainHandling { get; init; }

    /// <summary>The gate for trucks whose journey begins or ends here, by road or by ferry: how many at once.</summary>
    [Bounds(Min = 1)]
    public int? Gates { get; init; }

    /// <summary>Time of a truck at the gate.</summary>
    public Distribution? GateService { get; init; }

    /// <summary>How freight changes gauge here, if it does.</summary>
    public GaugeChange? GaugeChange { get; init; }

    /// <summary>Hours it is worked; always, where none is given. Work in hand stops at their end and goes on at the next beginning.</summary>
    public IReadOnlyList<Shift> Hours { get; init; } = [];

    /// <summary>How often each crane fails; those in order are spread evenly over the gangs.</summary>
    public Breakdowns? Breakdowns { get; init; }

    /// <summary>Fee for handling one TEU (a truck or wagon counts two).</summary>
    [Bounds(Min = 0)]
    public Money HandlingFee { get; init; }

    /// <summary>Days that freight may stay without demurrage.</summary>
    [Bounds(Min = 0)]
    public TimeSpan FreeTime { get; init; } = TimeSpan.FromDays(5);

    /// <summary>Demurrage for one TEU after the free time.</summary>
    [Bounds(Min = 0)]
    public MoneyRate Demurrage { get; init; }
}
