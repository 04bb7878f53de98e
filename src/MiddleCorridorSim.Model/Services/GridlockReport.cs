using System.Globalization;
using System.Text;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Services;

/// <summary>Writes down who waits for whom when yards are full and nothing moves.</summary>
internal static class GridlockReport
{
    /// <summary>The message.</summary>
    public static string Of(Gridlock gridlock, DateTime now)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"yards at {now:yyyy-MM-ddTHH:mm:ss}: expected a train or vessel that can move, found none. Waiting: ");
        string separator = "";
        foreach (Yard yard in gridlock.Yards.Where(yard => yard.IsWanted))
        {
            text.Append(separator).Append(string.Join(", ", yard.Wanting));
            text.Append(CultureInfo.InvariantCulture, $" for room at {yard.Place} ({yard.Level:0.#} of {yard.Capacity:0.#} taken)");
            string[] exits = [.. gridlock.ExitsOf(yard).Select(exit => Exit(exit.Fleet, exit.End))];
            text.Append(exits.Length > 0 ? ", where freight waits for " + string.Join(" and ", exits) : "");
            separator = "; ";
        }

        string[] berths = [.. gridlock.Fleets.SelectMany(fleet => fleet.Carriers)
            .Where(carrier => carrier.State == CarrierState.AwaitsBerth)
            .Select(carrier => $"{carrier.Name} for a berth at {carrier.Terminal!.Id}")];
        return text.Append(berths.Length > 0 ? "; " : "").AppendJoin("; ", berths).Append('.').ToString();
    }

    private static string Exit(CarrierFleet fleet, int end)
    {
        string[] idle = [.. fleet.Carriers.Where(carrier => carrier.State == CarrierState.Idle).Select(carrier => carrier.Name)];
        return fleet.Ways[end].Name + (idle.Length > 0 ? $" ({string.Join(", ", idle)} idle)" : "");
    }
}
