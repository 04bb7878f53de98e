using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Terminals;

/// <summary>The berths of a port, where whoever lies alongside without work makes way for those who wait.</summary>
/// <remarks>Of several without work the one goes first that has been so for the shortest time: it is the last to be wanted.</remarks>
internal sealed class Quay(Station berths)
{
    private static readonly TimeSpan Untimed = TimeSpan.FromTicks(-1);
    private readonly List<Mooring> _idle = [];

    /// <summary>How many berths are taken.</summary>
    public int Taken => berths.Busy;

    /// <summary>A vessel comes for a berth; the visit succeeds when it has one.</summary>
    /// <param name="priority">Smaller numbers first.</param>
    public Visit Arrive(double priority)
    {
        Visit visit = berths.Arrive(priority, Untimed);
        MakeWay();
        return visit;
    }

    /// <summary>A vessel leaves its berth.</summary>
    public void Leave(Visit visit) => berths.Leave(visit);

    /// <summary>A vessel alongside has no work from now on.</summary>
    public void Rest(Mooring mooring)
    {
        _idle.Add(mooring);
        MakeWay();
    }

    /// <summary>It has work again, or leaves.</summary>
    public void Rise(Mooring mooring) => _idle.Remove(mooring);

    private void MakeWay()
    {
        while (berths.Waiting > 0 && _idle.Count > 0)
        {
            _idle[^1].Leave();
        }
    }
}
