using System.Globalization;
using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Borders;

/// <summary>The border times of CAREC's monitoring, as <c>scenarios/data/borders.csv</c> cites them; they come with the program.</summary>
internal static class CpmmFigures
{
    private static readonly Lazy<IReadOnlyList<CpmmFigure>> s_all = new(Read);

    /// <summary>The mean times at posts of the corridor.</summary>
    public static IReadOnlyList<CpmmFigure> All => s_all.Value;

    private static List<CpmmFigure> Read()
    {
        CsvTable posts = Table("cpmm_posts.csv");
        var nodes = posts.Rows.ToDictionary(
            row => (posts.Text(row, "bcp"), posts.Text(row, "country_side"), posts.Text(row, "mode")), row => posts.Text(row, "node"));
        CsvTable figures = Table("cpmm.csv");
        List<CpmmFigure> all = [];
        foreach (string[] row in figures.Rows.Where(row => figures.Text(row, "metric") == "TFI1 border time" && figures.Text(row, "statistic") == "mean"))
        {
            string mode = figures.Text(row, "mode");
            string direction = figures.Text(row, "direction");
            if (direction != "all" && nodes.TryGetValue((figures.Text(row, "bcp"), figures.Text(row, "country_side"), mode), out string? node))
            {
                all.Add(new CpmmFigure(node, mode, direction, int.Parse(figures.Text(row, "year"), CultureInfo.InvariantCulture), figures.Number(row, "value")));
            }
        }

        return all;
    }

    private static CsvTable Table(string name)
    {
        using Stream stream = typeof(CpmmFigures).Assembly.GetManifestResourceStream(name)!;
        using StreamReader text = new(stream);
        return CsvTable.Read(name, text);
    }
}
