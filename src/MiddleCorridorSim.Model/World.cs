using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Services;

namespace MiddleCorridorSim.Model;

/// <summary>What every part of one replication shares: the clock, the scenario, the observer and the source of randomness.</summary>
internal sealed partial class World(Scenario scenario, long seed, int replication, IObserver observer)
{
    private Gridlock? _gridlock;
    private ConsignmentRoll? _roll;

    /// <summary>The engine; its clock starts at the scenario's start.</summary>
    public Simulation Simulation { get; } = Begin(scenario.Start);

    /// <summary>All consignments under way.</summary>
    public ConsignmentRoll Roll => _roll ??= new ConsignmentRoll(Simulation, Observer);

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; } = scenario;

    /// <summary>Who takes note.</summary>
    public IObserver Observer { get; } = observer;

    /// <summary>What observations name by number.</summary>
    public Register Register { get; } = new(scenario);

    /// <summary>Sees to it that trains and vessels do not wait for each other.</summary>
    public Gridlock Gridlock => _gridlock ??= new Gridlock(Simulation);

    /// <summary>A stochastic source of this replication.</summary>
    /// <param name="name">Its name; the same in every scenario, so that they draw the same numbers.</param>
    public RandomSource Random(string name) => new(seed, replication, name);

    /// <summary>Shows something to <c>--trace</c>, when somebody looks.</summary>
    public void Trace(string entity, string happening, string place, string detail = "")
    {
        if (Observer.Tracing)
        {
            Observer.Trace(entity, happening, place, detail, Simulation.Now);
        }
    }

    private static Simulation Begin(DateTime start)
    {
        Simulation simulation = new(start);
        MakeRoom(simulation);
        return simulation;
    }

    /// <summary>With <c>-p:Engine=SimSharp</c> its event list is grown ahead of the run; our own needs nothing, and no call is compiled.</summary>
    static partial void MakeRoom(Simulation simulation);
}
