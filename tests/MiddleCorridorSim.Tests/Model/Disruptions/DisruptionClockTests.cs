namespace MiddleCorridorSim.Tests.Model.Disruptions;

/// <summary>When disruptions hold.</summary>
public sealed class DisruptionClockTests
{
    private const string Road = """
        name: a road of 2 h
        start: 2026-01-01
        duration: 40 d
        nodes: {A: {country: AZ}, B: {country: AZ}}
        links:
          PASS: {from: A, to: B, mode: road, distance: 100 km, speed: 50 km/h}
        choice: {rule: cheapest}
        flows:
          trucks: {from: A, to: B, mode: road, arrivals: {timetable: ["03:00", "15:00"]}, ends: 2026-02-09, returns: none}
        """;

    [Fact]
    public void Recurring_WithFromAndUntil_BeginsOnlyBetweenThem()
    {
        // Closed on the 6th until noon and on the 7th from noon on; the next would begin on the 9th.
        CorridorRun run = CorridorRun.Of(Road, "disruptions={rocks: {at: [PASS], every: 24 h, lasts: 12 h, from: 2026-01-05, until: 2026-01-08T12:00:00Z}}");

        Assert.Equal(78, run["delivered", "flow:trucks"]);
        Assert.Equal(2 + (18 / 78.0), run["transit_time.mean", "flow:trucks"], 6);
    }

    [Theory]
    [InlineData("from: 2026-02-09", 2)]
    [InlineData("until: 2026-01-01T01:00:00Z", 2)]
    public void ByMonth_OutsideFromAndUntil_NeverHolds(string when, double hours)
    {
        CorridorRun run = CorridorRun.Of(
            Road, $"disruptions={{snow: {{at: [PASS], {when}, lasts: 3 h, closed_share: [50 %, 50 %, 50 %, 50 %, 50 %, 50 %, 50 %, 50 %, 50 %, 50 %, 50 %, 50 %]}}}}");

        Assert.Equal(hours, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Theory]
    [InlineData("[100 %, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]", "", 62 * 375)]
    [InlineData("[100 %, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]", ", until: 2026-01-11", 20 * 123)]
    [InlineData("[100 %, 100 %, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]", ", from: 2026-01-30, until: 2026-02-04", 10 * 63)]
    public void ByMonth_ShareOf100Percent_IsShutAllTheMonth(string shares, string when, double hoursWaited)
    {
        CorridorRun run = CorridorRun.Of(Road, $"disruptions={{snow: {{at: [PASS], lasts: 3 h, closed_share: {shares}{when}}}}}");

        // 62 trucks in January, 12 h apart, wait for the first of February: from 741 h to 9 h.
        Assert.Equal(78, run["delivered", "flow:trucks"]);
        Assert.Equal(2 + (hoursWaited / 78), run["transit_time.mean", "flow:trucks"], 6);
    }

    /// <summary>A pass of 2 h that snow shuts from November to March, and a way round of 10 h.</summary>
    [Theory]
    [InlineData("{at: [PASS], from: 2026-11-01, until: 2027-04-01, yearly: true}", 61 + 90 + 61 + 91 + 61)]
    [InlineData("{at: [PASS], from: 2026-11-01, until: 2027-04-01}", 61 + 90)]
    public void Dated_SeasonalPass_FreightGoesRoundInWinter(string snow, int daysOfSnow)
    {
        CorridorRun run = CorridorRun.Of(
            Road,
            "duration=1096 d",
            "flows.trucks.ends=2028-12-31",
            "flows.trucks.arrivals={timetable: [\"00:00\"]}",
            "nodes.C={country: AZ}",
            "links.FIRST={from: A, to: C, mode: road, distance: 250 km, speed: 50 km/h}",
            "links.SECOND={from: C, to: B, mode: road, distance: 250 km, speed: 50 km/h}",
            $"disruptions={{snow: {snow}}}");

        // A truck a day from 2026 to 2028; those of the first hours of each season may take the pass or wait for it.
        double expected = ((daysOfSnow * 10) + ((1095 - daysOfSnow) * 2)) / 1095.0;
        Assert.Equal(expected, run["transit_time.mean", "flow:trucks"], tolerance: 0.03);
    }
}
