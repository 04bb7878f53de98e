using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>Where a train is on its path, and where it is heading.</summary>
/// <param name="train">The train.</param>
/// <param name="hops">The path, from where the train begins.</param>
internal sealed class TrainTrip(BlockTrain train, IReadOnlyList<Hop> hops)
{
    private bool _goesBack;

    /// <summary>The train.</summary>
    public BlockTrain Train { get; } = train;

    /// <summary>What pulls it.</summary>
    public Traction Traction { get; } = new(train);

    /// <summary>The place where it is or which it last left: 0 where it begins, the number of hops where it ends.</summary>
    public int At { get; private set; }

    /// <summary>That place.</summary>
    public Place Place => At < hops.Count ? hops[At].From : hops[^1].To;

    /// <summary>The place that it came from; null where it begins.</summary>
    public Place? From { get; private set; }

    /// <summary>Whether it has passed the lane into the country at the place where it is.</summary>
    public bool HasEntered { get; set; } = true;

    /// <summary>The hop for which everything is done that a train does at a place before it leaves; null: none.</summary>
    public Hop? ReadyFor { get; set; }

    /// <summary>The gauge of its bogies.</summary>
    public Gauge Gauge { get; set; } = hops[0].Link.Link.Gauge;

    /// <summary>How far it has run, in km.</summary>
    public double Km { get; private set; }

    /// <summary>The next hop; null where its run ends.</summary>
    public Hop? Next => _goesBack ? (At > 0 ? Back(hops[At - 1]) : null) : (At < hops.Count ? hops[At] : null);

    /// <summary>The links from where it begins to where it is.</summary>
    public IEnumerable<LinkState> Behind => hops.Take(At).Select(hop => hop.Link);

    /// <summary>It ran over its next hop.</summary>
    public void Move()
    {
        Hop hop = Next!;
        At += _goesBack ? -1 : 1;
        From = hop.From;
        HasEntered = false;
        ReadyFor = null;
        Gauge = hop.Link.Link.Gauge;
        Km += hop.Link.Link.Distance.Kilometres;
    }

    /// <summary>Turns it where it can go, its next hop being closed: on, if all the rest of its way is open, else back.</summary>
    /// <returns>Whether it can go anywhere; where it begins it has always arrived.</returns>
    public bool Turn()
    {
        _goesBack = !hops.Skip(At).All(hop => hop.Link.Permitted);
        return Next is not { } next || (next.Link.Permitted && !(_goesBack && next.Link.Link.OneWay));
    }

    private static Hop Back(Hop hop) => hop with { From = hop.To, To = hop.From, IsForward = !hop.IsForward };
}
