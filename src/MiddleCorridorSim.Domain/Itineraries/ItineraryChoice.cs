using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Itineraries;

/// <summary>How consignments choose among the itineraries that are open: by money and expected time.</summary>
public sealed record ItineraryChoice : Sourced
{
    /// <summary>The rule.</summary>
    public ChoiceRule Rule { get; init; }

    /// <summary>How many itineraries are looked at: the best of that number by generalised cost.</summary>
    [Bounds(Min = 1, Max = 20)]
    public int Itineraries { get; init; } = 4;

    /// <summary>What an hour of a consignment's time is worth.</summary>
    [Bounds(Min = 0)]
    public MoneyRate ValueOfTime { get; init; } = new(2);

    /// <summary>Logit: the difference of generalised cost, as a share of the cheapest, that makes an itinerary e times as likely.</summary>
    [Bounds(Min = 0, MoreThanMin = true)]
    public Share Spread { get; init; } = new(0.1);

    /// <summary>Fixed: the share of each itinerary, by its route label as results show it (`BTK`, `BTK + Ferry`); where some are closed, those open in proportion.</summary>
    public IReadOnlyDictionary<string, Share> Shares { get; init; } = new Dictionary<string, Share>();

    /// <summary>Time in which what consignments met at a place counts for half as much.</summary>
    [Bounds(Min = 0, MoreThanMin = true)]
    public TimeSpan Memory { get; init; } = TimeSpan.FromDays(14);

    /// <summary>How often expected times and shares are worked out anew.</summary>
    [Bounds(Min = 0, MoreThanMin = true)]
    public TimeSpan Review { get; init; } = TimeSpan.FromDays(1);
}
