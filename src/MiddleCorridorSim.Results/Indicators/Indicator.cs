namespace MiddleCorridorSim.Results.Indicators;

/// <summary>A named result with its unit and definition: a <c>kpi</c> of the result files.</summary>
/// <param name="Name">The name in result files: <c>transit_time.mean</c>.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Entities">The entities that have it, as patterns: <c>all</c>, <c>flow:ID</c>.</param>
/// <param name="Meaning">What it measures, in one sentence.</param>
/// <param name="Better">Which way is better.</param>
public sealed record Indicator(string Name, string Unit, string Entities, string Meaning, Preference Better = Preference.None)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
