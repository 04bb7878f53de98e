using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>A kind of chart: knows which results it needs and how to draw them.</summary>
public interface IChart
{
    /// <summary>The word by which it is asked for: <c>transit-times</c>.</summary>
    string Kind { get; }

    /// <summary>What it shows, for the list of kinds.</summary>
    string Title { get; }

    /// <summary>What the folder must hold for it, for those who wonder why it was not drawn.</summary>
    string Needs => "results of another kind";

    /// <summary>Makes the charts of this kind that the folder has data for; none where it has none.</summary>
    /// <param name="folder">The results.</param>
    /// <param name="style">How they look.</param>
    IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style);
}
