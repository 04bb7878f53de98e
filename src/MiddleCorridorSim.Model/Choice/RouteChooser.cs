using MiddleCorridorSim.Domain.Itineraries;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Choice;

/// <summary>Chooses the itinerary of each consignment of one flow from one place.</summary>
/// <remarks>
/// The ways that exist are searched for when the state of a route changes. What they cost, with the delays that others met, and how the flow splits
/// over them is worked out anew at each review (<see cref="ItineraryChoice.Review"/>).
/// </remarks>
internal sealed class RouteChooser(FlowPlan plan, (Place Place, WayBehind Behind) from, CorridorNetwork network, RandomSource source)
{
    private readonly List<Itinerary> _known = [];
    private List<Itinerary> _candidates = [];
    private double[] _costs = [];
    private double[] _shares = [];
    private Itinerary? _only;
    private int _version = -1;
    private DateTime _reviewed;

    /// <summary>The itinerary of a consignment; null when no route is open.</summary>
    public Itinerary? Choose(Consignment consignment, DateTime now)
    {
        Refresh(now);
        if (_candidates.Count == 0 || _only is not null)
        {
            return _only;
        }

        KeyedStream stream = source.Open(consignment.Key);
        double left = stream.NextDouble();
        for (int i = 0; i < _candidates.Count; i++)
        {
            left -= _shares[i];
            if (left < 0)
            {
                return _candidates[i];
            }
        }

        return LastWithShare();
    }

    private Itinerary? LastWithShare()
    {
        for (int i = _candidates.Count - 1; i >= 0; i--)
        {
            if (_shares[i] > 0)
            {
                return _candidates[i];
            }
        }

        return null;
    }

    private void Refresh(DateTime now)
    {
        bool changed = _version != network.Version;
        if (!changed && now - _reviewed < plan.Rules.Review)
        {
            return;
        }

        if (changed)
        {
            _version = network.Version;
            _candidates = [.. network.Itineraries(plan, from.Place, from.Behind, now).Select(Known)];
            _costs = new double[_candidates.Count];
            _shares = new double[_candidates.Count];
        }

        _reviewed = now;
        for (int i = 0; i < _candidates.Count; i++)
        {
            _costs[i] = network.Cost.Of(plan, _candidates[i].Arcs, now);
        }

        Split();
    }

    private Itinerary Known(Itinerary found)
    {
        Itinerary? known = _known.Find(itinerary => itinerary.Arcs.SequenceEqual(found.Arcs));
        if (known is null)
        {
            known = found;
            _known.Add(found);
        }

        return known;
    }

    private void Split()
    {
        _only = null;
        Array.Clear(_shares);
        int[] best = [.. Enumerable.Range(0, _candidates.Count).OrderBy(i => _costs[i]).ThenBy(i => i).Take(plan.Rules.Itineraries)];
        if (best.Length == 0)
        {
            return;
        }

        foreach (int i in plan.Rules.Rule == ChoiceRule.Fixed ? [.. Enumerable.Range(0, _candidates.Count)] : best)
        {
            _shares[i] = Weight(i, best[0]);
        }

        double sum = _shares.Sum();
        if (sum <= 0)
        {
            // None of the routes that have a share is open: freight takes the cheapest of the others rather than stay.
            _shares[best[0]] = 1;
            sum = 1;
        }

        for (int i = 0; i < _shares.Length; i++)
        {
            _shares[i] /= sum;
            _only = _shares[i] == 1 ? _candidates[i] : _only;
        }
    }

    private double Weight(int i, int cheapest) => plan.Rules.Rule switch
    {
        ChoiceRule.Cheapest => i == cheapest ? 1 : 0,
        ChoiceRule.Fixed => ShareOf(_candidates[i]) / _candidates.Count(other => other.Label == _candidates[i].Label),
        _ => _costs[cheapest] <= 0
            ? (_costs[i] <= 0 ? 1 : 0)
            : ExactMath.Exp((_costs[cheapest] - _costs[i]) / (plan.Rules.Spread.Value * _costs[cheapest])),
    };

    /// <summary>The fixed share of a route, whichever way round its labels are written.</summary>
    private double ShareOf(Itinerary way) =>
        plan.Rules.Shares.TryGetValue(way.Label, out Domain.Quantities.Share share)
        || plan.Rules.Shares.TryGetValue(way.LabelBackwards, out share)
            ? share.Value
            : 0;
}
