namespace MiddleCorridorSim.Results.Indicators;

/// <summary>Every indicator that results may hold, in the order in which files and tables show them.</summary>
/// <remarks>
/// The warm-up is left out of everything but the balance of consignments. <c>all</c> and <c>route:LABEL</c> leave out background
/// flows, which only share posts and ports; links, posts and terminals count every vehicle. A year is 8,760 h.
/// </remarks>
public static partial class IndicatorCatalog
{
    private const string Consignments = "all, flow:ID, route:LABEL";
    private const string Balance = "all, flow:ID";
    private const string Stations = "station:POST/MODE/CONTROL, terminal:ID, berth:ID, ...";
    private const string Passages = "post:ID/MODE/DIRECTION";
    private const string Modes = "mode:MODE, all";
    private const string Carried = "all, flow:ID, route:LABEL, link:ID, post:ID/MODE/DIRECTION, terminal:ID";

    private static readonly Lazy<IReadOnlyList<Indicator>> Listed = new(() => [.. OfConsignments(), .. OfBorders(), .. OfResources()]);

    private static readonly Lazy<IReadOnlyDictionary<string, int>> Ranks = new(() =>
        Listed.Value.Select((indicator, rank) => (indicator, rank)).ToDictionary(pair => pair.indicator.Name, pair => pair.rank, StringComparer.Ordinal));

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<Indicator> All => Listed.Value;

    /// <summary>The place of <paramref name="name"/> in the order; after all others when it is not known.</summary>
    /// <param name="name">The name of an indicator.</param>
    public static int RankOf(string name) => Ranks.Value.GetValueOrDefault(name, int.MaxValue);

    /// <summary>The indicator of that name, if there is one.</summary>
    /// <param name="name">The name of an indicator.</param>
    public static Indicator? Find(string name) => Ranks.Value.TryGetValue(name, out int rank) ? Listed.Value[rank] : null;
}
