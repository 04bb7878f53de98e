using System.Text.Json;
using System.Text.Json.Serialization;
using MiddleCorridorSim.Statistics.Designs;
using MiddleCorridorSim.Statistics.Sensitivity;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>What a sweep simulates, without its scenario: enough to lay out every point again and to analyse the results.</summary>
/// <remarks>Kept as JSON in the results, so that shards can be merged and analysed without the study file.</remarks>
public sealed record StudyPlan
{
    private static readonly JsonSerializerOptions s_json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The design's word: grid, one_at_a_time, lhs, sobol, sobol_sequence or morris.</summary>
    public required string Design { get; init; }

    /// <summary>Points, base points or walks; 0 where the factors decide.</summary>
    public int Size { get; init; }

    /// <summary>Decides what a design draws.</summary>
    public long Seed { get; init; }

    /// <summary>The factors in their order.</summary>
    public required IReadOnlyList<PlannedFactor> Factors { get; init; }

    /// <summary>The indicators that are kept and analysed, as written; all are kept where there is none.</summary>
    public IReadOnlyList<string> Responses { get; init; } = [];

    /// <summary>How many points there are.</summary>
    [JsonIgnore]
    public long Count => Design switch
    {
        "grid" => FullGrid.Count(LevelCounts),
        "one_at_a_time" => 1 + (2L * Factors.Count),
        "sobol" => SaltelliDesign.Count(Size, Factors.Count),
        "morris" => (long)Size * (Factors.Count + 1),
        _ => Size,
    };

    /// <summary>The names of the indicators that are kept; null for all.</summary>
    [JsonIgnore]
    public IReadOnlySet<string>? Kept => Responses.Count == 0 ? null : Responses.Select(text => Response.Read(text, out _).Kpi).ToHashSet();

    private int[] LevelCounts => [.. Factors.Select(factor => factor.Levels.Count)];

    /// <summary>The coordinates of every point, in order; one array of one coordinate for each factor. NaN leaves a factor as the scenario has it.</summary>
    public double[][] Coordinates() => Design switch
    {
        "grid" => FullGrid.Points(LevelCounts),
        "one_at_a_time" => OneByOne(),
        "lhs" => LatinHypercube.Points(Size, Factors.Count, (ulong)Seed),
        "sobol" => SaltelliDesign.Points(Size, Factors.Count, (ulong)Seed),
        "sobol_sequence" => SobolSequence.Points(Size, Factors.Count, (ulong)Seed),
        "morris" => MorrisDesign.Points(Size, Factors.Count, (ulong)Seed),
        _ => throw new InvalidOperationException($"The design {Design} is not known."),
    };

    /// <summary>The settings of a point.</summary>
    /// <param name="coordinates">Its coordinates.</param>
    public IReadOnlyList<string> SetsAt(double[] coordinates) =>
        [.. Factors.Select((factor, place) => factor.SetAt(coordinates[place])).OfType<string>()];

    /// <summary>The factors' names and values at a point.</summary>
    /// <param name="coordinates">Its coordinates.</param>
    public IReadOnlyList<KeyValuePair<string, string>> ValuesAt(double[] coordinates) =>
        [.. Factors.Select((factor, place) => KeyValuePair.Create(factor.Name, factor.ValueAt(coordinates[place])))];

    /// <summary>As JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, s_json);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON.</param>
    public static StudyPlan FromJson(string json) => JsonSerializer.Deserialize<StudyPlan>(json, s_json)!;

    private double[][] OneByOne()
    {
        double[] unset = new double[Factors.Count];
        Array.Fill(unset, double.NaN);
        double[][] points = OneAtATime.Points(unset);
        return points;
    }
}
