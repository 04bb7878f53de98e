namespace MiddleCorridorSim.Tests.Model.Choice;

/// <summary>Two roads, one with a queue that grows with who takes it: the split settles where logit of the costs gives itself back.</summary>
public sealed class EquilibriumTests
{
    private const double Arrivals = 12;
    private const double Served = 10;
    private const double Spread = 0.2;

    [Theory]
    [InlineData(1.5)]
    [InlineData(2.5)]
    public void Choose_QueueOnOneOfTwoRoads_SplitIsTheFixedPointOfLogit(double detourHours)
    {
        CorridorRun run = CorridorRun.Of(FormattableString.Invariant($$$"""
            name: a queue and a detour
            start: 2026-01-01
            warm_up: 100 d
            duration: 700 d
            nodes:
              WEST: {country: AZ}
              POST: {country: AM}
              EAST: {country: AM}
            links:
              WEST-POST: {from: WEST, to: POST, mode: road, distance: 60 km, speed: 60 km/h, label: QUEUE}
              POST-EAST: {from: POST, to: EAST, mode: road, distance: 0 km, speed: 60 km/h}
              ROUND: {from: WEST, to: EAST, mode: road, distance: {{{60 * detourHours}}} km, speed: 60 km/h, label: DETOUR}
            regimes: {plain: {authority: test}}
            posts:
              POST: {regime: plain, road: {controls: {officer: {booths: 1, service: {exponential: 6 min} } } }}
            choice: {rule: logit, spread: 20 %, value_of_time: 10 USD/h, memory: 30 d}
            flows:
              trucks: {from: WEST, to: EAST, mode: road, rate: {{{Arrivals}}} /h, arrivals: poisson, returns: none}
            """));

        // McFadden's logit on relative cost, and the sojourn of M/M/1: both in value of time.
        double share = FixedPoint(detourHours);
        Assert.Equal(share, run["route_share", "flow:trucks/QUEUE"], 0.01 * share);
        double sojourn = 1 / (Served - (share * Arrivals));
        Assert.Equal(sojourn, run["border_time.mean", "post:POST/road/inbound"], 0.06 * sojourn);
    }

    /// <summary>The share of the road with the queue at which the split that follows from the costs is that share; by bisection.</summary>
    private static double FixedPoint(double detourHours)
    {
        double low = 0;
        double high = Served / Arrivals;
        for (int i = 0; i < 60; i++)
        {
            double share = (low + high) / 2;
            double queue = 1 + (1 / (Served - (share * Arrivals)));
            double best = Math.Min(queue, detourHours);
            double weight = Math.Exp((best - queue) / (Spread * best));
            double other = Math.Exp((best - detourHours) / (Spread * best));
            (low, high) = weight / (weight + other) > share ? (share, high) : (low, share);
        }

        return low;
    }
}
