using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>Lays the parts of a consignment's time end to end, and decides which are wide enough to carry their name.</summary>
internal static class TimeStack
{
    /// <summary>The share of the plot that the longest bar takes; the rest is for its total.</summary>
    public const double RoomForTotals = 0.9;

    /// <summary>The parts of every flow: moving first, then places from west to east.</summary>
    /// <param name="rows">Mean hours by flow and place.</param>
    /// <param name="folder">The names of places and flows.</param>
    /// <param name="unit">The unit to give them in.</param>
    /// <param name="style">The style.</param>
    /// <param name="plot">The width of the plot, in pixels.</param>
    public static ChartTable Table(IReadOnlyList<SummaryRow> rows, ResultsFolder folder, TimeUnit unit, ChartStyle style, double plot)
    {
        PlaceNames names = folder.Names.Value;
        ChartTable table = new("flow", "place", "kind", "time", "unit", "from", "to", "middle", "label", "ink", "total");
        var flows = rows.GroupBy(row => row.Entity.Parts[0]).ToList();
        double pixelsPerUnit = plot * RoomForTotals / unit.Of(flows.Max(flow => flow.Sum(row => row.Mean)));
        foreach (IGrouping<string, SummaryRow> flow in flows)
        {
            double at = 0;
            List<SummaryRow> parts = [.. flow.OrderBy(row => Order(Place(row), names))];
            foreach (SummaryRow row in parts)
            {
                double time = unit.Of(row.Mean);
                PlaceKind kind = PlaceKind.Of(Place(row), names);
                string name = IsMoving(Place(row)) ? kind.Word : names.Place(Place(row));
                string label = Label(name, time, style, time * pixelsPerUnit);
                string total = row == parts[^1] ? unit.Text(parts.Sum(part => part.Mean)) : string.Empty;
                table.Add(
                    folder.Flows.Value.Name(flow.Key), name, kind.Word, time, unit.Word, at, at + time, at + (time / 2), label,
                    Palette.IsLight(kind.Colour) ? "#1B2430" : "#FFFFFF", total);
                at += time;
            }
        }

        return table;
    }

    private static string Place(SummaryRow row)
    {
        string part = row.Entity.Parts[^1];
        return part.StartsWith("place:", StringComparison.Ordinal) ? part["place:".Length..] : part;
    }

    private static bool IsMoving(string place) => place is "rail" or "road" or "sea";

    private static (int Kind, double Lon, string Place) Order(string place, PlaceNames names)
    {
        int kind = place switch { "rail" => 0, "road" => 1, "sea" => 2, _ => 3 };
        double lon = names.Node(place)?.Lon ?? double.NaN;
        return (kind, double.IsNaN(lon) ? double.MaxValue : lon, place);
    }

    private static string Label(string name, double time, ChartStyle style, double room)
    {
        string full = FormattableString.Invariant($"{name} {time:0.0}");
        double limit = room - (style.Size.Small * 0.6);
        if (TextWidth.Of(full, style.Size.Small) <= limit)
        {
            return full;
        }

        string number = FormattableString.Invariant($"{time:0.0}");
        return TextWidth.Of(name, style.Size.Small) <= limit ? name : TextWidth.Of(number, style.Size.Small) <= limit ? number : string.Empty;
    }
}
