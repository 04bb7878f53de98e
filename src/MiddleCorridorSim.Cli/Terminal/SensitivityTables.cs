using System.Text.Json.Nodes;
using MiddleCorridorSim.Experiments.Sweeps;
using Spectre.Console;

namespace MiddleCorridorSim.Cli.Terminal;

/// <summary>What a sweep says about its factors, as tables: one for each response, the strongest factor first.</summary>
internal static class SensitivityTables
{
    private const int Most = 6;

    /// <summary>Shows the tables of the first responses.</summary>
    public static void Show(Screen screen, IReadOnlyList<SensitivityRow> rows)
    {
        List<IGrouping<(string, string, string, string), SensitivityRow>> tables =
            [.. rows.GroupBy(row => (row.File, row.Series.Kpi, row.Series.Entity, row.Series.Unit))];
        foreach (IGrouping<(string File, string Kpi, string Entity, string Unit), SensitivityRow> table in tables.Take(Most))
        {
            screen.Say("");
            screen.Say($"{Title(table.Key.File)} of {table.Key.Kpi}, {table.Key.Entity} ({table.Key.Unit})");
            screen.Show(Table(table.Key.File, [.. table]));
        }

        if (tables.Count > Most)
        {
            screen.Say(FormattableString.Invariant($"{tables.Count - Most} more such tables are in the files {string.Join(" and ", tables.Skip(Most).Select(table => table.Key.Item1 + ".csv").Distinct())}."));
        }
    }

    /// <summary>The rows as JSON.</summary>
    public static JsonArray Answer(IReadOnlyList<SensitivityRow> rows) => [.. rows.Select(row => new JsonObject
    {
        ["file"] = row.File, ["kpi"] = row.Series.Kpi, ["entity"] = row.Series.Entity, ["factor"] = row.Factor,
        ["fields"] = new JsonArray([.. row.Fields.Select(field => field switch
        {
            double number when double.IsFinite(number) => JsonValue.Create(number),
            string text => JsonValue.Create(text),
            int number => JsonValue.Create(number),
            _ => null,
        })]),
    })];

    private static string Title(string file) => file switch
    {
        "sobol" => "Sobol indices",
        "morris" => "Morris effects over the whole range",
        "tornado" => "Each factor by itself",
        _ => "Regression over factors coded from -1 to 1",
    };

    private static Table Table(string file, List<SensitivityRow> rows)
    {
        Table table = file switch
        {
            "sobol" => RunTables.Heading("Factor", "first order", "interval", "total", "interval"),
            "morris" => RunTables.Heading("Factor", "mu*", "interval", "mu", "sigma"),
            "tornado" => RunTables.Heading("Factor", "low", "high", "response at low", "at high", "swing"),
            _ => RunTables.Heading("Term", "coefficient", "interval"),
        };
        foreach (SensitivityRow row in file is "sobol" or "morris" ? rows.OrderByDescending(row => (double)row.Fields[3]!) : rows.AsEnumerable())
        {
            string[] cells = file switch
            {
                "sobol" => [Cell(row, 0), Interval(row, 1), Cell(row, 3), Interval(row, 4)],
                "morris" => [Cell(row, 3), Interval(row, 4), Cell(row, 0), Cell(row, 6)],
                "tornado" => [Numbers.Cut(Cell(row, 1), 18), Numbers.Cut(Cell(row, 2), 18), Cell(row, 3), Cell(row, 4), Cell(row, 5)],
                _ => [Cell(row, 0), Interval(row, 2)],
            };
            table.AddRow([Markup.Escape(Numbers.Cut(row.Factor, 30)), .. cells.Select(Markup.Escape)]);
        }

        if (file == "metamodel")
        {
            table.Caption(Cell(rows[0], 6).Length == 0 ? "the same at every point" : Markup.Escape($"{rows[0].Fields[4]}: R2 {Cell(rows[0], 6)}, between points {Cell(rows[0], 8)}"));
        }

        return table;
    }

    private static string Interval(SensitivityRow row, int place) => $"{Cell(row, place)} to {Cell(row, place + 1)}";

    private static string Cell(SensitivityRow row, int place) => row.Fields[place] switch
    {
        double number when double.IsNaN(number) => "",
        double number => Numbers.Short(number),
        var other => other?.ToString() ?? "",
    };
}
