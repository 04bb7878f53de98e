namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>An indicator that a study asks for: <c>transit_time.mean</c> of everything, or <c>transit_time.mean[flow:CN_EU]</c>.</summary>
/// <param name="Kpi">The indicator.</param>
/// <param name="Entity">The entity; null for all of them.</param>
public readonly record struct Response(string Kpi, string? Entity)
{
    /// <summary>Reads it as written.</summary>
    /// <param name="text">The text.</param>
    public static Response Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int open = text.IndexOf('[', StringComparison.Ordinal);
        return open > 0 && text.EndsWith(']') ? new Response(text[..open], text[(open + 1)..^1]) : new Response(text, null);
    }
}
