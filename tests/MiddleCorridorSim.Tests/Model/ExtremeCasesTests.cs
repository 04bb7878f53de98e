namespace MiddleCorridorSim.Tests.Model;

/// <summary>The ends of what a scenario may say: nothing, one, everything shut, a day, ten years, no chance at all.</summary>
public sealed class ExtremeCasesTests
{
    /// <summary>A truck each half hour drives for an hour, is checked for 6 and for 12 minutes, and drives for half an hour.</summary>
    private const string Constant = """
        name: constants only
        start: 2026-01-01
        warm_up: 10 d
        duration: 110 d
        nodes:
          WEST: {country: AZ}
          POST: {country: AM}
          EAST: {country: AM}
        links:
          WEST-POST: {from: WEST, to: POST, mode: road, distance: 60 km, speed: 60 km/h, route: road}
          POST-EAST: {from: POST, to: EAST, mode: road, distance: 30 km, speed: 60 km/h, route: road}
        regimes:
          plain: {authority: test}
        posts:
          POST:
            regime: plain
            road:
              controls:
                customs: {booths: 1, service: 6 min}
                scan:    {booths: 1, service: 12 min}
        flows:
          trucks: {from: WEST, to: EAST, mode: road, rate: 2 /h, arrivals: regular, returns: none}

        """;

    private const double Hours = 1 + 0.1 + 0.2 + 0.5;

    [Fact]
    public void Run_AllConstant_IsWhatOneReckonsByHand()
    {
        CorridorRun run = CorridorRun.Of(Constant);

        Assert.Equal(Hours, run["transit_time.mean", "flow:trucks"], 9);
        Assert.Equal(Hours, run["transit_time.p95", "flow:trucks"], 9);
        Assert.Equal(0, run["transit_time.sd", "flow:trucks"], 9);
        Assert.Equal(0, run["waiting.mean", "station:POST/road/customs"], 9);
        Assert.Equal(0.3, run["border_time.mean", "post:POST/road/inbound"], 9);
        Assert.Equal(0.2, run["utilisation", "station:POST/road/customs"], 9);
        Assert.Equal(0.4, run["utilisation", "station:POST/road/scan"], 9);
        Assert.Equal(2 * Hours, run["in_system.mean", "all"], 9);
        Assert.InRange(run["throughput_vehicles", "flow:trucks"], (2 * 8760) - 4, (2 * 8760) + 4);
    }

    [Fact]
    public void Run_ConstantBatches_WaitForThoseBeforeThem()
    {
        CorridorRun run = CorridorRun.Of(Constant, "flows.trucks.batch=3");

        // At customs the three wait 0, 6 and 12 minutes; they leave it 6 minutes apart and are scanned for 12, so there 0, 6 and 12 again.
        Assert.Equal(0.1, run["waiting.mean", "station:POST/road/customs"], 9);
        Assert.Equal(0.1, run["waiting.mean", "station:POST/road/scan"], 9);
        Assert.Equal(Hours + 0.2, run["transit_time.mean", "flow:trucks"], 9);
    }

    [Fact]
    public void Run_NoDemand_EndsWithNothingCreated()
    {
        CorridorRun run = CorridorRun.Of(Constant, "flows.trucks.rate=0 /h");

        Assert.Equal(0, run["created", "all"]);
        Assert.Equal(0, run["delivered", "all"]);
        Assert.True(double.IsNaN(run["transit_time.mean", "all"]));
    }

    [Fact]
    public void Run_OneTruck_GoesRoundByItself()
    {
        CorridorRun run = CorridorRun.Of(
            Constant.Replace("flows:", "trucks:\n  fleet: {count: 1}\nflows:", StringComparison.Ordinal), "flows.trucks.fleet=fleet", "flows.trucks.rate=null", "flows.trucks.arrivals=saturated", "flows.trucks.returns=empty",
            "posts.POST.road.controls.customs.directions=[inbound]", "posts.POST.road.controls.scan.directions=[inbound]");

        // Out in 1.8 h with the checks, back in 1.5 h without.
        Assert.InRange(run["throughput_vehicles", "flow:trucks"], (8760 / 3.3) - 4, (8760 / 3.3) + 4);
        Assert.Equal(0, run["waiting.mean", "station:POST/road/customs"], 9);
    }

    [Fact]
    public void Run_EverythingClosed_DeliversNothingAndLosesNothing()
    {
        CorridorRun run = CorridorRun.Of(Constant, "routes.road=closed");

        Assert.Equal(110 * 48, run["created", "all"], 1.0);
        Assert.Equal(0, run["delivered", "all"]);
        Assert.Equal(run["created", "all"], run["unroutable", "all"] + run["under_way", "all"]);
    }

    [Theory]
    [InlineData("posts.POST.road.controls.customs.booths=0")]
    [InlineData("regimes.plain.manned=0 %")]
    public void Run_NoCapacity_HoldsEverybodyAtThePost(string set)
    {
        CorridorRun run = CorridorRun.Of(Constant, set);

        Assert.Equal(110 * 48, run["created", "all"], 1.0);
        Assert.Equal(0, run["delivered", "all"]);
        Assert.Equal(run["created", "all"], run["under_way", "all"]);
    }

    [Fact]
    public void Run_OneDay_CountsItsTrucks()
    {
        CorridorRun run = CorridorRun.Of(Constant, "warm_up=0 h", "duration=1 d");

        Assert.Equal(48, run["created", "all"], 1.0);
        Assert.Equal(run["created", "all"], run["delivered", "all"] + run["under_way", "all"]);
        Assert.Equal(Hours, run["transit_time.mean", "flow:trucks"], 9);
    }

    [Fact]
    public void Run_TenYears_DoesNotDrift()
    {
        CorridorRun run = CorridorRun.Of(Constant, "duration=3650 d");

        Assert.Equal(Hours, run["transit_time.mean", "flow:trucks"], 9);
        Assert.Equal(0.2, run["utilisation", "station:POST/road/customs"], 9);
        Assert.Equal(3650 * 48, run["created", "all"], 1.0);
        Assert.Equal(run["created", "all"], run["delivered", "all"] + run["under_way", "all"]);
    }
}
