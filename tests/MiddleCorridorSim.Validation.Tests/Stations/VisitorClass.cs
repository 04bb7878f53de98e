using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Kernel;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Validation.Tests.Stations;

/// <summary>Visitors of one kind: how they come, how long their service is, and what is measured of them. The unit of time is the hour.</summary>
internal sealed class VisitorClass(double perHour, Distribution service)
{
    private readonly Sampler _service = Sampler.Of(service);
    private readonly IntervalSampler _intervals = IntervalSampler.Of(new Arrivals.Poisson());
    private KeyedStream _chance;
    private Simulation _simulation = null!;
    private Station _station = null!;
    private DateTime _from;
    private Action<Event> _come = null!;
    private Action<Event> _left = null!;
    private long _count;
    private long _waiting;
    private long _sojourn;

    public double Priority { get; init; } = 1;

    /// <summary>How many come at once.</summary>
    public int Batch { get; init; } = 1;

    /// <summary>Mean waiting of those who left after the warm-up, in hours.</summary>
    public double MeanWaiting => TimeSpan.FromTicks(_waiting).TotalHours / _count;

    /// <summary>Mean sojourn of those who left after the warm-up, in hours.</summary>
    public double MeanSojourn => TimeSpan.FromTicks(_sojourn).TotalHours / _count;

    /// <summary>Starts to send them to <paramref name="station"/>; what leaves before <paramref name="from"/> is not measured.</summary>
    public void Start(Simulation simulation, Station station, DateTime from, KeyedStream chance)
    {
        (_simulation, _station, _from, _chance) = (simulation, station, from, chance);
        _come = Come;
        _left = Left;
        Next();
    }

    private void Next() =>
        _simulation.Timeout(new TimeSpan(Sampler.Round(_intervals.Next(ref _chance) * TimeSpan.TicksPerHour / perHour))).AddCallback(_come);

    private void Come(Event arrival)
    {
        for (int i = 0; i < Batch; i++)
        {
            _station.Arrive(Priority, _service.Duration(ref _chance)).AddCallback(_left);
        }

        Next();
    }

    private void Left(Event over)
    {
        DateTime now = _simulation.Now;
        if (now >= _from)
        {
            Visit visit = (Visit)over;
            long sojourn = (now - visit.Arrived).Ticks;
            _count++;
            _sojourn += sojourn;
            _waiting += sojourn - visit.InBooth.Ticks;
        }
    }
}
