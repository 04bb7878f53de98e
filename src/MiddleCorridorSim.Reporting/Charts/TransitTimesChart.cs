using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>How long freight takes: mean with interval, median and 95th percentile, by flow and scenario.</summary>
public sealed class TransitTimesChart : IChart
{
    /// <inheritdoc/>
    public string Kind => "transit-times";

    /// <inheritdoc/>
    public string Title => "How long freight takes, by flow";

    /// <inheritdoc/>
    public string Needs => "freight that was delivered";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        IReadOnlyList<SummaryRow> all = folder.Find("transit_time.mean", "flow");
        FlowSelection selection = new(folder, all.Select(row => row.Entity.Id));
        SummaryRow[] means = [.. all.Where(row => selection.Shows(row.Entity.Id))];
        if (means.Length == 0)
        {
            yield break;
        }

        TimeUnit unit = TimeUnit.For(means.Select(row => row.Mean));
        IReadOnlyList<string> flows = selection.Names;
        RowAxis axis = new(style, flows);
        ScenarioColours colours = new(style.Theme, folder.Scenarios);
        RangeRows ranges = new(style, "flow", axis, colours);
        ChartTable table = RangeRows.Table("flow");
        foreach (SummaryRow row in means)
        {
            ranges.Add(table, selection.Name(row.Entity.Id), row, folder, unit);
        }

        ChartHeading heading = new(
            Title, $"Transit time from creation to delivery, in {unit.Word}. {RangeRows.Key}{selection.Note}", SourceLine.Of(folder));
        yield return new ChartDocument(
            Kind,
            Kind,
            Title,
            $"Transit times of {flows.Count} flows in {folder.Scenarios.Count} scenarios, in {unit.Word}.",
            ChartFrame.Around(
                style, heading, table, colours.Height(style, flows.Count), axis.Extent, ranges.Layers(unit, table)),
            table);
    }
}
