using MiddleCorridorSim.Model.Services;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Terminals;

/// <summary>Where a vessel of a fleet lies during a call: in a berth, or at anchor.</summary>
/// <param name="port">The terminal; null where there is none.</param>
/// <param name="priority">Its place at berths; smaller numbers first.</param>
/// <param name="carrier">The vessel.</param>
internal sealed class Mooring(TerminalFacilities? port, int priority, Carrier carrier)
{
    private Visit? _berth;
    private bool _rests;

    /// <summary>Comes alongside; where berths are not limited, and when it lies in one, there is nothing to wait for.</summary>
    public IEnumerable<Event> Come()
    {
        if (port?.Quay is { } quay && _berth is null)
        {
            Visit berth = quay.Arrive(priority);
            if (!berth.IsTriggered)
            {
                carrier.AwaitBerth(port);
            }

            yield return berth;
            _berth = berth;
            carrier.IsAlongside = true;
            carrier.Move();
        }
    }

    /// <summary>It has no work from now on, and gives its berth to whoever waits for one.</summary>
    public void Rest()
    {
        if (_berth is not null && !_rests)
        {
            _rests = true;
            port!.Quay!.Rest(this);
        }
    }

    /// <summary>It has work from now on and keeps its berth.</summary>
    public void Work()
    {
        if (_rests)
        {
            _rests = false;
            port!.Quay!.Rise(this);
        }
    }

    /// <summary>Leaves the berth, if it lies in one.</summary>
    public void Leave()
    {
        Work();
        if (_berth is { } berth)
        {
            _berth = null;
            carrier.IsAlongside = false;
            port!.Quay!.Leave(berth);
        }
    }
}
