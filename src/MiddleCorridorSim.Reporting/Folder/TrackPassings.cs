using System.Globalization;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>Reads where trains were on their lines from <c>trace.csv</c>, row by row: traces are large.</summary>
internal static class TrackPassings
{
    /// <summary>The passings, in the order of the trace; none where there is no trace.</summary>
    /// <exception cref="ReportingException">The file is of another version.</exception>
    public static IEnumerable<TrackPassing> Read(string file)
    {
        CsvStream trace = new(file, "time", "entity", "event", "place");
        foreach (string[] row in trace.Rows())
        {
            string place = trace.Text(row, "place");
            int mark = place.LastIndexOf('@');
            if (mark > 0 && trace.Text(row, "event") is "passes" or "stops" or "starts"
                && double.TryParse(place.AsSpan(mark + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out double km)
                && DateTime.TryParse(trace.Text(row, "time"), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime time))
            {
                _ = int.TryParse(trace.Text(row, "replication"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int replication);
                yield return new TrackPassing(
                    trace.Text(row, "scenario"), replication, trace.Text(row, "entity"), time, place[..mark], km, trace.Text(row, "event"));
            }
        }
    }
}
