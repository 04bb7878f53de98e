using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Sensitivity;

/// <summary>The rows of an analysis file that are about one response.</summary>
/// <param name="Table">The file.</param>
/// <param name="Kpi">The indicator.</param>
/// <param name="Entity">What it is about.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Rows">The rows.</param>
internal sealed record AnalysisResponse(CsvTable Table, string Kpi, Entity Entity, string Unit, IReadOnlyList<string[]> Rows)
{
    private const int Most = 6;

    /// <summary>The response in words: <c>Mean transit time of all freight</c>.</summary>
    public string Words(ResultsFolder folder) => $"{ResponseWords.Of(Kpi)}, {ResponseWords.Of(Entity, folder)}";

    /// <summary>A word for files.</summary>
    public string Name => Results.Files.Slug.Of($"{Kpi} {Entity.Text}");

    /// <summary>The first responses of a file; none where the folder has no such file.</summary>
    public static IReadOnlyList<AnalysisResponse> In(ResultsFolder folder, string file) => folder.Table(file) is not { } table
        ? []
        : [.. table.Rows
            .GroupBy(row => (Kpi: table.Text(row, "kpi"), Entity: table.Text(row, "entity"), Unit: table.Text(row, "unit")))
            .Take(Most)
            .Select(response => new AnalysisResponse(table, response.Key.Kpi, new Entity(response.Key.Entity), response.Key.Unit, [.. response]))];

    /// <summary>A field as text.</summary>
    public string Text(string[] row, string column) => Table.Text(row, column);

    /// <summary>A field as a number.</summary>
    public double Number(string[] row, string column) => Table.Number(row, column);
}
