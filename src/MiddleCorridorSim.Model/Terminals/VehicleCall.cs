using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Terminals;

/// <summary>How a terminal works a vessel or train that is a consignment by itself.</summary>
/// <remarks>
/// A vessel takes a berth for its handling time, and a gang of cranes where there are cranes; a train takes a track for the time that a train takes, or one
/// for the change of gauge where the gauge ends. What is not given does not limit.
/// </remarks>
internal static class VehicleCall
{
    /// <summary>Whether the gauge changes between two arcs.</summary>
    public static bool ChangesGauge(Arc before, Arc after) =>
        before.Gauge is { } one && after.Gauge is { } other && one != other;

    /// <summary>Works the vehicle, from arriving to leaving.</summary>
    /// <param name="world">The world.</param>
    /// <param name="terminal">The terminal.</param>
    /// <param name="vehicle">The vehicle.</param>
    /// <param name="way">Where it comes from and goes to; null where it begins or ends here.</param>
    public static IEnumerable<Event> Work(World world, TerminalFacilities terminal, Traveller vehicle, (Arc? Before, Arc? After) way)
    {
        DateTime came = world.Simulation.Now;
        while (!terminal.Gate.IsOpen)
        {
            yield return terminal.Gate.WhenOpen();
        }

        ulong key = Keys.Mix(vehicle.Key, way.Before is null ? 0UL : 1UL);
        IEnumerable<Event> work = vehicle.Plan!.Unit == ConsignmentUnit.Vessel
            ? Berth(terminal, vehicle, key)
            : Track(terminal, vehicle, (key, way is { Before: { } before, After: { } after } && ChangesGauge(before, after)));
        foreach (Event wait in work)
        {
            yield return wait;
        }

        terminal.Worked(vehicle, world.Simulation.Now - came, world.Simulation.Now);
    }

    private static IEnumerable<Event> Berth(TerminalFacilities terminal, Traveller vessel, ulong key)
    {
        Visit? berth = terminal.Quay?.Arrive(vessel.Priority);
        if (berth is not null)
        {
            yield return berth;
        }

        TimeSpan handling = terminal.VesselTime(key);
        if (terminal.Gangs is { } gangs)
        {
            yield return gangs.Arrive(vessel.Priority, handling);
        }
        else
        {
            foreach (Event work in terminal.Hands.Work(handling))
            {
                yield return work;
            }
        }

        if (berth is not null)
        {
            terminal.Quay!.Leave(berth);
        }
    }

    private static IEnumerable<Event> Track(TerminalFacilities terminal, Traveller train, (ulong Key, bool ChangesGauge) work)
    {
        TimeSpan time = terminal.TrainTime(train.Wagons, work.ChangesGauge, work.Key);
        if ((work.ChangesGauge ? terminal.GaugeTracks : terminal.Tracks) is { } tracks)
        {
            yield return tracks.Arrive(train.Priority, time);
        }
        else
        {
            foreach (Event wait in terminal.Hands.Work(time))
            {
                yield return wait;
            }
        }
    }
}
