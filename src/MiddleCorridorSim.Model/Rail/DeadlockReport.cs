using System.Globalization;
using System.Text;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>Writes down who waits for whom on a line where nothing moves.</summary>
internal static class DeadlockReport
{
    /// <summary>The message.</summary>
    public static string Of(LineSite site, IReadOnlyList<Station> stations)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"line {site.Id} at {site.Simulation.Now:yyyy-MM-ddTHH:mm:ss}: ");
        text.Append("expected a train that can move, found none. Waiting: ");
        string separator = "";
        foreach (Station station in stations)
        {
            for (int direction = 0; direction < 2; direction++)
            {
                if (station.Waiting[direction].First is { } first)
                {
                    text.Append(separator);
                    Describe(text, site, stations, first);
                    separator = "; ";
                }
            }
        }

        return text.Append('.').ToString();
    }

    private static void Describe(StringBuilder text, LineSite site, IReadOnlyList<Station> stations, Transit first)
    {
        Station beyond = stations[first.Station + first.Step];
        int behind = stations[first.Station].Waiting[first.Direction].Count - 1;
        text.Append(CultureInfo.InvariantCulture, $"{first.Train.Name} at {site.Place(first.Station)}");
        text.Append(behind > 0 ? FormattableString.Invariant($" (and {behind} behind it)") : "");
        text.Append(CultureInfo.InvariantCulture, $" for a track at {site.Place(beyond.Index)}");
        string[] there = [.. beyond.Waiting[0].All.Concat(beyond.Waiting[1].All).OrderBy(train => train.Ticket).Select(train => train.Train.Name)];
        text.Append(there.Length > 0 ? $", where {string.Join(", ", there)} stand" : ", where nobody stands");
    }
}
