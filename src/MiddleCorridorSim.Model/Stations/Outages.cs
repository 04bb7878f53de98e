using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Stations;

/// <summary>Something that fails and recovers again and again: a booth, a withdrawal of staff.</summary>
/// <remarks>Time to the next failure runs from the last recovery, whatever else happens.</remarks>
public sealed class Outages
{
    private readonly Simulation _simulation;
    private readonly Sampler _every;
    private readonly Sampler _lasts;

    /// <summary>Prepares outages of one kind.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="every">Time from a recovery (or the start) to the next failure.</param>
    /// <param name="lasts">Time to recover.</param>
    /// <exception cref="ArgumentException">Both are always zero: the clock would stand still.</exception>
    public Outages(Simulation simulation, Sampler every, Sampler lasts)
    {
        if (every.MeanTicks + lasts.MeanTicks <= 0)
        {
            throw new ArgumentException("outages: expected a mean time above zero to fail or to recover, found zero for both.", nameof(every));
        }

        _simulation = simulation;
        _every = every;
        _lasts = lasts;
    }

    /// <summary>Starts the outages of one thing.</summary>
    /// <param name="stream">Its own stream of random numbers.</param>
    /// <param name="fail">Called when it fails.</param>
    /// <param name="recover">Called when it has recovered.</param>
    public void Start(KeyedStream stream, Action fail, Action recover) => _simulation.Process(Run(stream, fail, recover));

    /// <summary>Starts the breakdowns of every booth of a station, each with its own stream; unlimited booths do not break down.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="schedule">The station's schedule.</param>
    /// <param name="breakdowns">How often and how long.</param>
    /// <param name="streams">The source of chance and the station's key in it.</param>
    public static void StartAll(Simulation simulation, BoothSchedule schedule, Breakdowns breakdowns, (RandomSource Source, ulong Station) streams)
    {
        Outages outages = new(simulation, Sampler.Of(breakdowns.Every), Sampler.Of(breakdowns.Lasts));
        for (int booth = 0; booth < (schedule.Installed ?? 0); booth++)
        {
            outages.Start(streams.Source.Open(streams.Station, (ulong)booth), schedule.Fail, schedule.Repair);
        }
    }

    private IEnumerable<Event> Run(KeyedStream stream, Action fail, Action recover)
    {
        while (true)
        {
            yield return _simulation.Timeout(_every.Duration(ref stream));
            fail();
            yield return _simulation.Timeout(_lasts.Duration(ref stream));
            recover();
        }
    }
}
