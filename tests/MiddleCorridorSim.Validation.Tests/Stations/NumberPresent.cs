using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Validation.Tests.Stations;

/// <summary>Watches how many are at one station, and adds up the area under that number from a given time on.</summary>
internal sealed class NumberPresent(DateTime from) : IObserver
{
    private readonly DateTime _from = from;
    private DateTime _changed = from;

    public bool Tracing => false;

    /// <summary>How many wait or are served now.</summary>
    public int Now { get; private set; }

    /// <summary>The area so far, in visitors times ticks.</summary>
    public long Area { get; private set; }

    /// <summary>The time average up to <paramref name="until"/>.</summary>
    public double MeanUntil(DateTime until)
    {
        Change(Now, until);
        return (double)Area / (until - _from).Ticks;
    }

    public void StationState(int station, int waiting, int busy, int manned, DateTime at) => Change(waiting + busy, at);

    public void Served(int station, TimeSpan waiting, TimeSpan service, DateTime at)
    {
    }

    public void Begin(ObservedWorld world) => throw new NotSupportedException();

    public int Route(string label) => throw new NotSupportedException();

    public void Created(in Freight freight) => throw new NotSupportedException();

    public void Routed(in Freight freight, int route, DateTime at) => throw new NotSupportedException();

    public void Rerouted(in Freight freight, int before, int route, DateTime at) => throw new NotSupportedException();

    public void Spent(in Freight freight, in Stay stay, DateTime at) => throw new NotSupportedException();

    public void Delivered(in Freight freight, int route, in Journey journey, DateTime at) => throw new NotSupportedException();

    public void TurnedBack(in Freight freight, DateTime at) => throw new NotSupportedException();

    public void Remaining(in Freight freight, bool unroutable, DateTime at) => throw new NotSupportedException();

    public void Passed(int passage, in Passage vehicle, DateTime at) => throw new NotSupportedException();

    public void LinkLeft(int link, bool backward, double tonnes, double teu, DateTime entered, DateTime at) => throw new NotSupportedException();

    public void TerminalLeft(int terminal, double tonnes, double teu, TimeSpan stay, DateTime at) => throw new NotSupportedException();

    public void Departed(int service, double teu, int consignments, int leftBehind, DateTime at) => throw new NotSupportedException();

    public void FleetState(int fleet, int busy, int total, DateTime at) => throw new NotSupportedException();

    public void Travelled(in VehicleRun run, DateTime at) => throw new NotSupportedException();

    public void Trace(string entity, string happening, string place, string detail, DateTime at) => throw new NotSupportedException();

    public void End(DateTime at) => throw new NotSupportedException();

    private void Change(int present, DateTime at)
    {
        if (at > _changed)
        {
            Area += Now * (at - _changed).Ticks;
            _changed = at;
        }

        Now = present;
    }
}
