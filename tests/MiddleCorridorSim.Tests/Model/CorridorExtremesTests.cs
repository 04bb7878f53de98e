using MiddleCorridorSim.Domain;

namespace MiddleCorridorSim.Tests.Model;

/// <summary>The ends of what a scenario may say, on the shipped corridor: every flow, post, port, train and vessel of <c>base-2025.yaml</c>.</summary>
/// <remarks>The audit of every run holds besides: no consignment lost, Little's law, no booth worked unmanned.</remarks>
public sealed class CorridorExtremesTests
{
    private const string Base = "base-2025.yaml";
    private const string Nakhchivan = "flow:trucks_az_nakhchivan";

    [Fact]
    public void Run_NoDemand_CreatesNothing()
    {
        CorridorRun run = CorridorRun.OfShipped(Base, "flows.*.rate=0 /h");

        Assert.Equal(0, run["created", "all"]);
        Assert.Equal(0, run["in_system.mean", "all"]);
        Assert.Equal(0, run["throughput", "all"]);
        Assert.True(double.IsNaN(run["transit_time.mean", "all"]));
    }

    [Fact]
    public void Run_OneTruck_MeetsNobody()
    {
        CorridorRun run = CorridorRun.OfShipped(Base, [.. OneFlow("trucks_az_nakhchivan", "1 /week"), "warm_up=0 h", "duration=7 d"]);

        Assert.Equal(1, run["created", "all"]);
        Assert.Equal(1, run["delivered", Nakhchivan]);
        Assert.Equal(0, run["waiting.mean", "station:AZ_BILASUVAR/road/formalities"]);
        Assert.Equal(0, run["waiting.mean", "station:IR_JOLFA/road/formalities"]);
    }

    [Fact]
    public void Run_EverythingClosed_HoldsAllAtTheirOrigins()
    {
        CorridorRun run = CorridorRun.OfShipped(
            Base, "links.*.route=everything", "trains.*.route=null", "routes.trip=null", "routes.btk=null", "routes.iran=null", "routes.everything=closed",
            "warm_up=0 h", "duration=10 d");

        Assert.True(run["created", "all"] > 1000);
        Assert.Equal(0, run["delivered", "all"]);
        Assert.Equal(0, run["under_way", "all"]);
        Assert.Equal(run["created", "all"], run["unroutable", "all"]);
    }

    [Fact]
    public void Run_NobodyAtAnyPost_LetsNobodyAcrossAndLosesNobody()
    {
        CorridorRun run = CorridorRun.OfShipped(Base, "regimes.*.manned=0 %", "warm_up=0 h", "duration=20 d");

        Assert.Equal(0, run["delivered", Nakhchivan]);
        Assert.Equal(0, run["delivered", "flow:trucks_tr_az"]);
        Assert.Equal(0, run["delivered", "flow:cn_baku_xian"]);
        Assert.Equal(run["created", Nakhchivan], run["under_way", Nakhchivan]);
        Assert.Equal(run["created", "all"], run["delivered", "all"] + run["under_way", "all"] + run["unroutable", "all"]);
    }

    [Fact]
    public void Run_OneDay_DeliversNothingFromAfar()
    {
        CorridorRun run = CorridorRun.OfShipped(Base, "warm_up=0 h", "duration=1 d");

        Assert.True(run["created", "all"] > 500);
        Assert.Equal(0, run["delivered", "flow:cn_baku_xian"]);
        Assert.Equal(run["created", "all"], run["delivered", "all"] + run["under_way", "all"] + run["unroutable", "all"]);
    }

    [Fact]
    public void Run_TenYearsOfLittleTrade_DeliversWhatWasCreated()
    {
        CorridorRun run = CorridorRun.OfShipped(Base, "flows.*.rate=6 /yr", "duration=3650 d", "warm_up=365 d");

        Assert.InRange(run["created", Nakhchivan], 30, 90);
        Assert.True(run["delivered", "all"] > 0.9 * run["created", "all"]);
        Assert.Equal(run["created", "all"], run["delivered", "all"] + run["under_way", "all"] + run["unroutable", "all"]);
    }

    /// <summary>A truck a day by Iran, without chance: 9.87 h of driving with a break after 4.5 h and a rest after 9 h, and the work at four posts.</summary>
    [Fact]
    public void Run_AllConstant_IsWhatOneReckonsByHand()
    {
        string[] sets =
        [
            .. OneFlow("trucks_az_nakhchivan", "1 /day"), "flows.trucks_az_nakhchivan.via=[IR_JOLFA]", "links.*.variation=0",
            "regimes.*.withdrawal=null", "regimes.*.inspection_share=0 %", "posts.*.road.controls.*.service=10 min", "warm_up=10 d", "duration=40 d",
        ];
        CorridorRun run = CorridorRun.OfShipped(Base, sets);

        Scenario scenario = CorridorRun.Shipped(Base, sets);
        string[] links = ["AZ_ALAT-AZ_BILASUVAR-road", "IR_BILESAVAR-IR_JOLFA-road", "AZ_JULFA-AZ_NAKHCHIVAN-road"];
        double driving = links.Select(id => scenario.Links.Single(link => link.Key.Value == id).Value).Sum(link => link.Distance.Kilometres / link.Speed!.Value.KilometresPerHour);
        Assert.InRange(driving, 9, 13.5);
        string[] posts = ["AZ_BILASUVAR", "IR_BILESAVAR", "IR_JOLFA", "AZ_JULFA"];
        double work = posts.Sum(id => scenario.Regimes[scenario.Posts.Single(post => post.Key.Value == id).Value.Regime].ServiceFactor * 10 / 60);
        Assert.Equal(driving + 0.75 + 11 + work, run["transit_time.mean", Nakhchivan], 6);
        Assert.Equal(0, run["transit_time.sd", Nakhchivan], 6);
    }

    private static string[] OneFlow(string name, string rate) =>
        ["flows.*.rate=0 /h", $"flows.{name}.rate={rate}", $"flows.{name}.arrivals=regular", $"flows.{name}.profile=null"];
}
