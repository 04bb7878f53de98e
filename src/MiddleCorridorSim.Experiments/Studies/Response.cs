using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>An indicator as a study names it: <c>transit_time.mean[flow:CN_EU]</c>, or <c>transit_time.mean</c> of all entities.</summary>
/// <param name="Kpi">The indicator.</param>
/// <param name="Entity">The entity; null for every entity that has it.</param>
public sealed record Response(string Kpi, string? Entity)
{
    /// <summary>Reads one; <paramref name="wrong"/> says what is wrong with it, else null.</summary>
    /// <param name="text">As written.</param>
    /// <param name="wrong">The message.</param>
    public static Response Read(string text, out string? wrong)
    {
        ArgumentNullException.ThrowIfNull(text);
        int open = text.IndexOf('[', StringComparison.Ordinal);
        Response response = open > 0 && text.EndsWith(']') ? new(text[..open].Trim(), text[(open + 1)..^1].Trim()) : new(text.Trim(), null);
        wrong = IndicatorCatalog.Find(response.Kpi) is null
            ? $"expected an indicator such as transit_time.mean[flow:CN_EU], found \"{text}\". Known are: {string.Join(", ", IndicatorCatalog.All.Select(indicator => indicator.Name))}."
            : null;
        return response;
    }

    /// <summary>As a study names it.</summary>
    public override string ToString() => Entity is null ? Kpi : $"{Kpi}[{Entity}]";
}
