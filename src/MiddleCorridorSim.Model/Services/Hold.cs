using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Model.Flows;

namespace MiddleCorridorSim.Model.Services;

/// <summary>What a train or vessel holds, and how much of it a traveller takes.</summary>
/// <param name="capacity">The greatest load.</param>
/// <param name="share">The share of it that is used.</param>
/// <param name="maxTonnes">The greatest mass; none where null.</param>
/// <param name="tareOfWagon">What a wagon adds to the mass, in tonnes, where the tare counts.</param>
internal sealed class Hold(Load capacity, double share, Mass? maxTonnes, double tareOfWagon = 0)
{
    private const double Rounding = 1e-9;

    /// <summary>The greatest load, in its unit.</summary>
    public double Capacity { get; } = capacity.Amount * share;

    /// <summary>How much of the hold a traveller takes; an empty truck takes the room of a loaded one.</summary>
    public double SizeOf(Traveller traveller) =>
        Size(traveller.IsEmpty && traveller.Teu == 0 ? 2 : traveller.Teu, traveller.Tonnes, traveller.Wagons);

    /// <summary>Whether one consignment of a flow fits when nothing else is on board.</summary>
    public bool Holds(FlowPlan plan) => !IsFull(0, 0, Size(plan.Teu, plan.Tonnes, plan.Wagons), plan.Tonnes + (tareOfWagon * plan.Wagons));

    /// <summary>What a traveller adds to the mass.</summary>
    public double MassOf(Traveller traveller) => traveller.Tonnes + (tareOfWagon * traveller.Wagons);

    /// <summary>Whether there is room for a traveller beside a load.</summary>
    public bool Fits(double load, double tonnes, Traveller traveller) =>
        load + SizeOf(traveller) <= Capacity + Rounding && (maxTonnes is not { } most || tonnes + MassOf(traveller) <= most.Tonnes + Rounding);

    /// <summary>Whether a load is full: the smallest consignment that comes here would not fit.</summary>
    public bool IsFull(double load, double tonnes, double size, double mass) =>
        load + size > Capacity + Rounding || (maxTonnes is { } most && tonnes + mass > most.Tonnes + Rounding);

    private double Size(double teu, double tonnes, double wagons) => capacity.Unit switch
    {
        LoadUnit.Teu => teu,
        LoadUnit.Tonnes => tonnes,
        LoadUnit.Wagons => wagons,
        _ => 1,
    };
}
