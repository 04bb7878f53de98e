using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Map;
using MiddleCorridorSim.Reporting.Playback;
using MiddleCorridorSim.Reporting.Rendering;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>Writes the playback of a report: its controls, its picture, and what the script needs.</summary>
/// <param name="folder">The results.</param>
/// <param name="assets">The script and map to inline.</param>
internal sealed class PlaybackMarkup(ResultsFolder folder, ChartAssets assets)
{
    private const int Week = 7 * 24;
    private const string Unplaced = "The places of this network have no latitude and longitude, so there is no map to play back on. Give the nodes \"lat\" and \"lon\", and run again.";

    private static readonly (int Hours, string Words)[] Speeds = [(1, "1 hour a second"), (3, "3 hours a second"), (6, "6 hours a second"), (12, "12 hours a second"), (24, "1 day a second")];

    /// <summary>Writes the section; without a recording it says how to get one.</summary>
    public void Write(HtmlText page)
    {
        page.Add($"""<section id="playback"><h2>Playback</h2>""");
        string? missing = Missing(out PlaybackSheet? sheet);
        if (missing is null)
        {
            Write(page, sheet!);
        }
        else
        {
            page.Add($"""<p class="note">{missing}</p>""");
        }

        page.Add($"</section>");
    }

    private string? Missing(out PlaybackSheet? sheet)
    {
        sheet = null;
        if (!assets.AreBuilt)
        {
            return "The program was built without Node.js, so this report has no playback. Install Node.js 20 or later and build again.";
        }

        if (folder.Playbacks.Count == 0)
        {
            return folder.IsSweep
                ? "A sweep is not recorded for playback. Run one of its settings as a scenario with \"mcsim run\" to watch it."
                : "These results hold nothing to play back: their results.db is missing or was written by an earlier version of the program, or nothing was measured. "
                    + "Run the scenarios again with \"mcsim run SCENARIO... --replace\"; the first replication of each is then recorded.";
        }

        if (!folder.Nodes.Any(node => double.IsFinite(node.Lat) && double.IsFinite(node.Lon)))
        {
            return Unplaced;
        }

        MapFrame frame = MapFrame.Of(folder.Nodes, PlaybackSheet.Style, PlaybackSheet.LoneShare);
        sheet = new PlaybackSheet(folder, frame, frame.Countries(assets));
        return sheet.HasMoves ? null : Unplaced;
    }

    private void Write(HtmlText page, PlaybackSheet sheet)
    {
        int hours = folder.Playbacks[sheet.Scenarios[0]].Hours;
        page.Add($"<p>One {(hours == Week ? "week" : $"stretch of {hours} hours")} of the first replication of each scenario, from the end of its warm-up: one course of events out of many, not an average. Watch where queues build up and how they clear.</p>")
            .Add($"""<figure class="playback" id="playback-figure">""");
        Controls(page, sheet, hours);
        page.Add($"""<div class="stage" tabindex="0" role="region" aria-label="Map of the playback"><canvas role="img" aria-label="Map of the network with its vehicles and queues at the time chosen" aria-describedby="playback-now"></canvas></div>""")
            .Add($"""<p class="now" id="playback-now"></p>""")
            .Add($"""<figcaption>Vehicles move evenly from one end of a link to the other and keep to the right; hollow ones are empty. Queues are means over each hour. {Sampling(sheet)}{(hours < Week ? " Vehicles that were on their link when the run ended are not shown." : string.Empty)} Boundaries: Natural Earth, public domain; drawing them implies no opinion on the status of any territory.</figcaption>""")
            .AddRaw($"""<script type="application/json" id="playback-data">{sheet.Write().ToJsonString()}</script>""")
            .Add($"</figure>");
    }

    private static void Controls(HtmlText page, PlaybackSheet sheet, int hours)
    {
        page.Add($"""<div class="controls" hidden><div>""")
            .Add($"""<button type="button" data-control="play" class="main">Play</button>""")
            .Add($"""<label class="time">Time <input type="range" data-control="time" min="0" max="{hours * 60}" step="15" value="0"></label>""")
            .Add($"""<span class="clock" data-control="clock"></span>""")
            .Add($"""</div><div>""");
        Scenarios(page, sheet);
        page.Add($"""<label>Speed <select data-control="speed">""");
        foreach ((int each, string words) in Speeds)
        {
            page.AddRaw(each == 3 ? $"""<option value="{each}" selected>{words}</option>""" : $"""<option value="{each}">{words}</option>""");
        }

        page.Add($"</select></label>");
        page.Add($"""<button type="button" data-control="save">Save as PNG</button></div></div>""");
    }

    private static void Scenarios(HtmlText page, PlaybackSheet sheet)
    {
        if (sheet.Scenarios.Count > 1)
        {
            page.Add($"""<label class="scenario">Scenario <select data-control="scenario">""");
            for (int i = 0; i < sheet.Scenarios.Count; i++)
            {
                page.Add($"""<option value="{i}">{sheet.Scenarios[i]}</option>""");
            }

            page.Add($"</select></label>");
        }
    }

    private static string Sampling(PlaybackSheet sheet)
    {
        string[] sampled = [.. Enum.GetValues<Mode>().Where(mode => sheet.StandsFor(mode) > 1).Select(mode => $"one of every {sheet.StandsFor(mode)} {Word(mode)}")];
        return sampled.Length == 0
            ? "Every truck, train and vessel is shown."
            : $"There are too many vehicles to draw: {string.Join(" and ", sampled)} is shown, evenly over every link and direction; counts are the marks times that number.";
    }

    private static string Word(Mode mode) => mode switch
    {
        Mode.Road => "trucks",
        Mode.Rail => "trains",
        _ => "vessels",
    };
}
