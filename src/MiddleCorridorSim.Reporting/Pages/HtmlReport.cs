using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Findings;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Rendering;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>Writes the report of a results folder as one HTML file that needs nothing else: no network, no other file.</summary>
/// <param name="folder">The results.</param>
/// <param name="assets">The script and map to inline; without them the report has tables and no charts.</param>
public sealed class HtmlReport(ResultsFolder folder, ChartAssets assets)
{
    private const int MostDifferences = 60;
    private readonly HtmlText _page = new();

    /// <summary>The report as HTML.</summary>
    /// <exception cref="ReportingException">A file of the folder is damaged.</exception>
    public string Write()
    {
        IReadOnlyList<ChartDocument> charts = assets.AreBuilt ? ChartCatalogue.Build(folder, ChartCatalogue.Everything, ChartStyle.Default) : [];
        IReadOnlyList<ReportTable> tables = new ReportTables(folder).All();
        Head();
        Summary(tables.FirstOrDefault(table => table.Name == "glance"));
        Scenarios();
        Results(charts);
        new PlaybackMarkup(folder, assets).Write(_page);
        Tables([.. tables.Where(table => table.Name != "glance")]);
        Sources();
        new StressSheet(folder).Write(_page);
        Foot();
        return _page.ToString();
    }

    /// <summary>Writes the report to a file, which appears only when it is whole.</summary>
    /// <param name="file">The file.</param>
    public void WriteTo(string file)
    {
        string half = file + ".part";
        File.WriteAllText(half, Write());
        File.Move(half, file, overwrite: true);
    }

    private void Head()
    {
        string title = ReportTitle.Of(folder);
        _page.AddRaw("<!DOCTYPE html>").Add($"""<html lang="en">""").Add($"<head>")
            .Add($"""<meta charset="utf-8">""").Add($"""<meta name="viewport" content="width=device-width, initial-scale=1">""")
            .Add($"<title>{title} – MiddleCorridorSim</title>")
            .AddRaw($"<style>{ReportStyle.Css}</style>")
            .Add($"</head>").Add($"<body>")
            .Add($"""<header><p class="kicker">MiddleCorridorSim: simulation report</p><h1>{title}</h1>""");
        _page.Add($"""<p class="facts">{Facts()}</p></header>""")
            .Add($"""<nav aria-label="Contents"><a href="#summary">Summary</a><a href="#scenarios">Scenarios</a><a href="#results">Results</a><a href="#playback">Playback</a><a href="#tables">Tables</a><a href="#sources">Sources</a><a href="#method">Method</a></nav>""")
            .Add($"<main>");
    }

    private string Facts()
    {
        JsonNode? first = (folder.Run["scenarios"] as JsonArray)?.FirstOrDefault();
        string[] facts =
        [
            $"{folder.Replications} replication{(folder.Replications == 1 ? string.Empty : "s")}",
            first?["duration_days"] is { } days ? $"{days} days simulated, the first {first["warm_up_days"]} not measured" : string.Empty,
            folder.Run["program"] is { } program ? $"{program}" : folder.Run["version"] is { } version ? $"version {version}" : string.Empty,
        ];
        return string.Join(" · ", facts.Where(fact => fact.Length > 0));
    }

    private void Summary(ReportTable? glance)
    {
        IReadOnlyList<Finding> findings = new FindingsOf(folder).All();
        _page.Add($"""<section id="summary"><h2>Summary</h2>""");
        if (glance is not null)
        {
            TableMarkup.Write(_page, glance, caption: false);
        }

        foreach (IGrouping<string, Finding> about in findings.Where(finding => finding.CanBeTold).GroupBy(finding => finding.About))
        {
            if (folder.Scenarios.Count > 1)
            {
                _page.Add($"<h3>{(about.Key.Length > 0 ? about.Key : "In all")}</h3>");
            }

            Bullets(about);
        }

        _page.Add($"""<aside class="limits"><h3>What cannot be told</h3>""");
        Bullets(findings.Where(finding => !finding.CanBeTold));
        _page.Add($"</aside>").Add($"</section>");
    }

    private void Bullets(IEnumerable<Finding> findings)
    {
        _page.Add($"<ul>");
        foreach (Finding finding in findings)
        {
            _page.Add($"<li>{finding.Text}</li>");
        }

        _page.Add($"</ul>");
    }

    private void Scenarios()
    {
        _page.Add($"""<section id="scenarios"><h2>Scenarios</h2>""");
        foreach (string name in folder.Scenarios)
        {
            ScenarioRecord? record = folder.Records.FirstOrDefault(record => record.Name == name);
            _page.Add($"<h3>{name}</h3>");
            if (record is not null)
            {
                _page.Add($"<p>{(record.Description.Length > 0 ? record.Description : "The scenario has no description.")}</p>")
                    .Add($"""<p class="facts">Hash of the scenario as resolved: <code>{record.Hash}</code></p>""");
            }
        }

        if (folder.Records.Count > 1)
        {
            ReportTable differences = ScenarioDifferences.Of(folder, MostDifferences, out int left);
            TableMarkup.Write(_page, left > 0 ? differences with { Note = $"{differences.Note} {left} more are not listed." } : differences, caption: true);
        }

        _page.Add($"</section>");
    }

    private void Results(IReadOnlyList<ChartDocument> charts)
    {
        _page.Add($"""<section id="results"><h2>Results</h2>""");
        if (charts.Count == 0)
        {
            _page.Add($"""<p class="note">{(assets.AreBuilt ? "The folder holds no data for charts." : "The program was built without Node.js, so this report has no charts. Install Node.js 20 or later and build again.")}</p>""");
        }

        Dictionary<string, ChartDocument> All(ChartStyle style) => charts.Count == 0
            ? []
            : ChartCatalogue.Build(folder, ChartCatalogue.Everything, style).ToDictionary(chart => chart.Name);
        Dictionary<string, ChartDocument> dark = All(new ChartStyle(ChartSize.Wide, ChartTheme.Dark));
        Dictionary<string, ChartDocument> paper = All(new ChartStyle(ChartSize.A4, ChartTheme.Light));
        foreach (ChartDocument chart in charts)
        {
            FigureMarkup.Write(_page, chart, dark.GetValueOrDefault(chart.Name), paper.GetValueOrDefault(chart.Name));
        }

        _page.Add($"</section>");
    }

    private void Tables(IReadOnlyList<ReportTable> tables)
    {
        _page.Add($"""<section id="tables"><h2>Tables</h2>""");
        foreach (ReportTable table in tables)
        {
            TableMarkup.WriteFolded(_page, table);
        }

        _page.Add($"</section>");
    }

    private void Sources()
    {
        IReadOnlyList<SourceEntry> sources = SourceList.Of(folder);
        _page.Add($"""<section id="sources"><h2>Sources and assumptions</h2>""");
        if (sources.Count == 0)
        {
            _page.Add($"""<p class="note">The folder does not hold the scenarios as resolved, or they name no sources.</p>""");
        }
        else
        {
            _page.Add($"""<p>{sources.Count(source => source.Confidence == "reported")} sources state figures, {sources.Count(source => source.Confidence == "derived")} entries are derived from reported figures, {sources.Count(source => source.Confidence == "assumption")} are assumptions.</p>""");
            TableMarkup.WriteFolded(_page, isPrinted: true, table: new ReportTable(
                "source-list", "Every source and what rests on it", string.Empty, ["Source", "Standing", "Used for"],
                [.. sources.Select(source => (IReadOnlyList<Cell>)[Cell.Of(source.Source), Cell.Of(source.Confidence), Cell.Of(Shortened(source.UsedFor))])]));
        }

        _page.Add($"</section>");
    }

    private static string Shortened(IReadOnlyList<string> uses) =>
        uses.Count <= 6 ? string.Join("; ", uses) : $"{string.Join("; ", uses.Take(6))}; and {uses.Count - 6} more";

    private void Foot()
    {
        _page.Add($"</main>").Add($"<footer><p>Made by MiddleCorridorSim from the folder of results; every number in it stands in summary.csv and results.db beside this file.</p></footer>");
        if (assets.AreBuilt)
        {
            FigureMarkup.WriteScript(_page, assets);
        }

        _page.Add($"</body></html>");
    }
}
