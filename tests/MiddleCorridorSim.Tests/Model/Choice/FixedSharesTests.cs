namespace MiddleCorridorSim.Tests.Model.Choice;

/// <summary>Flows that split over routes by fixed shares.</summary>
public sealed class FixedSharesTests
{
    /// <summary>Three ways of 3, 4 and 5 h; the last one has two labels.</summary>
    private const string Roads = """
        name: three roads
        start: 2026-01-01
        duration: 2000 h
        nodes: {A: {country: AZ}, M: {country: AZ}, B: {country: AZ}}
        links:
          A-B: {from: A, to: B, mode: road, distance: 150 km, speed: 50 km/h, label: DIRECT, route: direct}
          A-B2: {from: A, to: B, mode: road, distance: 200 km, speed: 50 km/h, route: second}
          A-M: {from: A, to: M, mode: road, distance: 100 km, speed: 50 km/h, label: NORTH}
          M-B: {from: M, to: B, mode: road, distance: 150 km, speed: 50 km/h, label: EAST}
        flows:
          trucks: {from: A, to: B, mode: road, rate: 2 /h, arrivals: regular, ends: 2026-03-01, returns: none}
        """;

    [Theory]
    [InlineData("{DIRECT: 40 %, 'NORTH + EAST': 60 %}", "EAST + NORTH", 0.6)]
    [InlineData("{DIRECT: 40 %, 'EAST + NORTH': 60 %}", "EAST + NORTH", 0.6)]
    [InlineData("{A-B2: 70 %, DIRECT: 30 %}", "A-B2", 0.7)]
    public void Choose_LabelOfSeveralParts_GetsItsShare(string shares, string label, double expected)
    {
        CorridorRun run = CorridorRun.Of(Roads, $"choice={{rule: fixed, shares: {shares}}}");

        // 2,832 trucks: a share of 60 % has a standard error of 1 %.
        Assert.Equal(expected, run["route_share", $"flow:trucks/{label}"], tolerance: 0.035);
    }

    [Theory]
    [InlineData("{DIRECT: 100 %}", 4)]
    [InlineData("{DIRECT: 20 %, 'NORTH + EAST': 80 %}", 5)]
    public void Choose_RoutesWithAShareClosed_FreightTakesWhatIsOpen(string shares, double hours)
    {
        CorridorRun run = CorridorRun.Of(Roads, "routes={direct: closed}", $"choice={{rule: fixed, shares: {shares}}}");

        Assert.Equal(0, run["unroutable", "flow:trucks"]);
        Assert.Equal(hours, run["transit_time.mean", "flow:trucks"], 6);
    }
}
