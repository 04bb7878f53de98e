using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Disruptions;

/// <summary>Something that closes or slows links, posts, terminals, routes or a country: once, on dates, or again and again.</summary>
public sealed record Disruption : Sourced
{
    /// <summary>What it strikes: ids of links, posts, terminals, vessel fleets or train services, route paths, or countries as <c>country:IR</c> (their posts and terminals).</summary>
    public required IReadOnlyList<string> At { get; init; }

    /// <summary>When it begins; with <c>until</c> for a single one. Where it is recurring, the first may begin then.</summary>
    public DateTime? From { get; init; }

    /// <summary>When it ends.</summary>
    public DateTime? Until { get; init; }

    /// <summary>Recurring: time from the end of one to the beginning of the next.</summary>
    public Distribution? Every { get; init; }

    /// <summary>Recurring: how long one lasts.</summary>
    public Distribution? Lasts { get; init; }

    /// <summary>Recurring: share of the time that it holds, January to December, in place of <c>every</c>; what it lasts is drawn from <c>lasts</c>.</summary>
    [Length(12)]
    public IReadOnlyList<Share> ClosedShare { get; init; } = [];

    /// <summary>Yearly: whether it comes back on the same dates each year.</summary>
    public bool Yearly { get; init; }

    /// <summary>Factor on times while it holds, in place of closing: 2 makes everything take twice as long.</summary>
    [Bounds(Min = 1)]
    public double? Slows { get; init; }

    /// <summary>What becomes of vehicles that are on a closed link, and of work in hand at a closed post or terminal.</summary>
    public UnderWay UnderWay { get; init; }
}
