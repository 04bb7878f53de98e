namespace MiddleCorridorSim.Reporting.Map;

/// <summary>Finds the shortest stretch of the globe, from west to east, that holds all longitudes.</summary>
internal static class Meridians
{
    /// <summary>The stretch; the longitudes of its ends count from the turn, which is 0 unless it holds the antimeridian.</summary>
    /// <param name="longitudes">Degrees east; at least one.</param>
    public static (double West, double East, double Turn) Around(IEnumerable<double> longitudes)
    {
        double[] sorted = [.. longitudes.Select(lon => MapView.Turned(lon, 0)).Distinct().Order()];
        int before = sorted.Length - 1;         // the widest gap begins here; at the last, it holds the antimeridian
        double widest = sorted[0] + 360 - sorted[^1];
        for (int i = 0; i + 1 < sorted.Length; i++)
        {
            if (sorted[i + 1] - sorted[i] > widest)
            {
                (before, widest) = (i, sorted[i + 1] - sorted[i]);
            }
        }

        if (before == sorted.Length - 1)
        {
            return (sorted[0], sorted[^1], 0);
        }

        (double west, double east) = (sorted[before + 1], sorted[before] + 360);
        double turn = Math.Round((west + east) / 2);
        return (west - turn, east - turn, turn);
    }
}
