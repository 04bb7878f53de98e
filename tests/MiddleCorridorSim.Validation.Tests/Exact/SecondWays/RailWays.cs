namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>Trains: formation container by container, lines by the least period over all passing schemes; hours.</summary>
internal static class RailWays
{
    private const double HoursAYear = 365 * 24;

    public static Ways Add(Ways ways) => ways
        .Add("train-formation", () => [Enumerable.Range(1, 40).Average(place => (40 - place) / 2.0)])
        .Add("train-batches", () => [Enumerable.Range(1, 8).Average(batch => (8 - batch) / 0.4)])
        .Add("train-every-day", () => [Enumerable.Range(0, 24).Average(hour => 24 - (hour + 0.5)), 24 * 2])
        .Add("train-twice-a-week", () => [Enumerable.Range(0, 168).Average(hour => hour < 72 ? 72 - (hour + 0.5) : 168 - (hour + 0.5)), 2 * (72 + 96) / 2.0])
        .Add("train-one-set", () => [10 * HoursAYear / (2 + 2)])
        .Add("track-single-block", () => [EmbeddedChains.Wait(1.5, Density.Of((26 / 60.0, 1), (27 / 60.0, 1)), 26.5 / 60)])
        .Add("track-headway", () => [EmbeddedChains.Wait(1.6, Density.Of((0.5, 1)), 0.5)])
        .Add("track-double", () => [2 * HoursAYear * 60 / 10])
        .Add("track-pairs-a-day", () => [2 * 365 * 1440 / Period([(18, 19), (20, 19), (19, 21), (24, 25), (20, 18), (20, 21), (19, 17)], 2, 1, 4, 1)])
        .Add("track-unequal-sections", () => [2 * 365 * 1440 / Period([(30, 30), (40, 45), (25, 20)], 1, 1, 3, 2)])
        .Add("track-meets", () => [Enumerable.Range(0, 4).Sum(_ => Enumerable.Range(0, 3).Count()) * (8760 / 24.0)])
        .Add("track-meeting", () => Meeting(60, 90))
        .Add("track-post", () => [2 * TwoTracks()])
        .Add("track-post-wagons", () => [0.5 + (40 * 1 / 60.0) + (20 / 60.0)])
        .Add("track-locomotives", () => [2 + (2 * BirthAndDeath.Wait(2, 1.6))])
        .Add("train-terminal", () => [BirthAndDeath.Wait(2, 1.6)])
        .Add("train-bogie-exchange", () => [EmbeddedChains.Wait(0.8, Density.Of((1, 1)), 1)]);

    /// <summary>The least time for a pair of trains on the section that limits the line, minutes, over the four passing schemes.</summary>
    /// <remarks>
    /// A train that starts from a stop before the section accelerates, one that stops behind it brakes. At an end where both stop or start, they cross; at
    /// one where a train passes without stopping and the other waits for it, they may not arrive together.
    /// </remarks>
    private static double Period((double There, double Back)[] sections, double acceleration, double braking, double apart, double crossing) => sections.Max(each =>
    {
        double running = each.There + each.Back;
        double bothStart = running + (2 * acceleration) + (2 * crossing);
        double bothStop = running + (2 * braking) + (2 * apart);
        double oneStops = running + acceleration + braking + apart + crossing;
        return new[] { bothStart, bothStop, oneStops }.Min();
    });

    // Two trains set out towards each other at once; who is first in the loop waits for the other.
    private static double[] Meeting(double west, double east)
    {
        double meet = Math.Max(west, east);
        return [(meet + east) / 60, (meet + west) / 60];
    }

    // M/D/2 of half the time scale: the number present goes on from one service to the next.
    private static double TwoTracks()
    {
        double[] come = Density.Of((1, 1)).Events(1.6, 60);
        double waiting = StationaryChain.Mean(0, n => come.Select((chance, k) => (Math.Min(Math.Max(n - 2, 0) + k, 500), chance)), n => Math.Max(0, n - 2));
        return waiting / 1.6 / 2;
    }
}
