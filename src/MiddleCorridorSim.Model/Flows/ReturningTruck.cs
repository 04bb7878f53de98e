using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>A truck on its way back from a delivery.</summary>
internal sealed class ReturningTruck : Traveller
{
    private readonly Consignment _delivered;

    /// <summary>The truck that carried a consignment.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="delivered">The consignment.</param>
    /// <param name="loaded">Whether it carries a load back.</param>
    public ReturningTruck(Simulation simulation, Consignment delivered, bool loaded)
        : base(simulation)
    {
        _delivered = delivered;
        Plan = delivered.Plan;
        Key = Keys.Mix(delivered.Key, 1);
        Priority = delivered.Priority;
        IsEmpty = !loaded;
        Tonnes = loaded ? delivered.Tonnes : 0;
        Teu = loaded ? delivered.Teu : 0;
        Wagons = delivered.Wagons;
        Stood = delivered.Stood;
        DrivenSinceBreak = delivered.DrivenSinceBreak;
        DrivenSinceRest = delivered.DrivenSinceRest;
    }

    /// <inheritdoc />
    public override string Name => _delivered.Name + " back";
}
