using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>How long crossing takes at each border post: TFI1 of CAREC's monitoring, by mode and direction.</summary>
public sealed class BorderTimesChart : IChart
{
    /// <inheritdoc/>
    public string Kind => "border-times";

    /// <inheritdoc/>
    public string Title => "How long crossing takes, by border post";

    /// <inheritdoc/>
    public string Needs => "vehicles that crossed a border post";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        IReadOnlyList<SummaryRow> all = folder.Find("border_time.mean", "post");
        if (all.Count == 0)
        {
            yield break;
        }

        List<Entity> longest = [.. all.GroupBy(row => row.Entity).OrderByDescending(post => post.Max(row => row.Mean)).Take(RowLimit.For(folder.Scenarios.Count)).Select(post => post.Key)];
        TimeUnit unit = TimeUnit.For(all.Select(row => row.Mean / 3));
        string[] posts = [.. longest.Select(folder.Names.Value.Passage)];
        RowAxis axis = new(style, posts);
        ScenarioColours colours = new(style.Theme, folder.Scenarios);
        RangeRows ranges = new(style, "post", axis, colours);
        ChartTable table = RangeRows.Table("post");
        foreach (SummaryRow row in longest.SelectMany(post => all.Where(row => row.Entity == post)))
        {
            ranges.Add(table, folder.Names.Value.Passage(row.Entity), row, folder, unit);
        }

        int whole = all.Select(row => row.Entity).Distinct().Count();
        string note = RowLimit.Note(posts.Length, whole, "longest");
        ChartHeading heading = new(Title, $"From arrival at the post to leaving it (CPMM TFI1), in {unit.Word}. {RangeRows.Key}{note}", SourceLine.Of(folder));
        yield return new ChartDocument(
            Kind,
            Kind,
            Title,
            $"Border times of {posts.Length} posts, modes and directions, in {unit.Word}.",
            ChartFrame.Around(
                style, heading, table, colours.Height(style, posts.Length), axis.Extent, ranges.Layers(unit, table)),
            table);
    }
}
