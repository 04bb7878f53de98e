using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Sweeps;

namespace MiddleCorridorSim.Reporting.Sensitivity;

/// <summary>Finds the interval at an end of a tornado's bar: the design point where that factor alone is not as the scenario has it.</summary>
/// <param name="folder">The results.</param>
/// <param name="response">The response.</param>
internal sealed class TornadoBar(ResultsFolder folder, AnalysisResponse response)
{
    private readonly SweepPoints _points = new(folder);
    private readonly ILookup<string, SummaryRow> _rows = folder.Summary
        .Where(row => row.Kpi == response.Kpi && row.Entity == response.Entity).ToLookup(row => row.Point);

    /// <summary>The interval of the response; not numbers where there is none.</summary>
    public (double Low, double High) IntervalAt(string factor, string setting)
    {
        SummaryRow? row = _rows.Select(point => point.First()).FirstOrDefault(row =>
            setting.Length > 0 && _points.Factors.All(other => _points.Value(row.Point, other) == (other == factor ? setting : string.Empty)));
        return row is null ? (double.NaN, double.NaN) : (row.Low, row.High);
    }
}
