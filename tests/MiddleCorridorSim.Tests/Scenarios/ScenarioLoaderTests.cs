using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Tests.Scenarios;

public sealed class ScenarioLoaderTests : IDisposable
{
    private readonly ScenarioFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_CompleteExample_FillsEveryRecord()
    {
        LoadedScenario loaded = _folder.Load(ScenarioFolder.TwoControls);

        Assert.Empty(_folder.Told(loaded.Faults));
        Scenario scenario = loaded.Scenario!;
        Assert.Equal(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), scenario.Start);
        Assert.Equal(DateTimeKind.Utc, scenario.Start.Kind);
        Assert.Equal(TimeSpan.FromDays(20), scenario.WarmUp);
        Assert.Equal(["WEST", "POST", "EAST"], scenario.Nodes.Keys.Select(id => id.Value));
        Assert.Equal(new Speed(60), scenario.Links[new LinkId("WEST-POST")].Speed);
        PostMode road = scenario.Posts[new NodeId("POST")].Road!;
        Assert.Equal(TimeSpan.FromMinutes(6), Assert.IsType<Distribution.Exponential>(road.Controls[new ControlId("customs")].Service).Of);
        Assert.Equal(new Share(0.3), road.Controls[new ControlId("scan")].AppliesTo);
        Flow flow = scenario.Flows[new FlowId("trucks")];
        Assert.Equal(new Rate(8, RateUnit.Consignments), flow.Rate);
        Assert.IsType<Arrivals.Poisson>(flow.Arrivals);
        Assert.Equal(Returns.None, flow.Returns);
    }

    [Fact]
    public void Load_PlannersOverlay_OpensTheRouteAndStaffsThePosts()
    {
        _folder.Write("base.yaml", ScenarioFolder.TwoControls.Replace("POST", "AM_NRNADZOR", StringComparison.Ordinal)
            .Replace("EAST: {", "AM_AGARAK_W: {", StringComparison.Ordinal).Replace("EAST", "AM_AGARAK_W", StringComparison.Ordinal)
            .Replace("speed: 60 km/h}", "speed: 60 km/h, route: trip/road}", StringComparison.Ordinal)
            .Replace("plain: {authority: test}", "plain: {authority: test}\n  us_armenian_jv: {authority: both}", StringComparison.Ordinal)
            + "routes: {trip: closed}\n");
        _folder.Write("base.yaml", File.ReadAllText(Path.Combine(_folder.Path, "base.yaml"))
            .Replace("posts:\n", "posts:\n  AM_AGARAK_W: {regime: plain}\n", StringComparison.Ordinal).Replace("-AM_AGARAK_W: {from", "-E: {from", StringComparison.Ordinal));

        LoadedScenario loaded = _folder.Load("""
            extends: base.yaml
            name: TRIP open, joint venture staffs the Armenian posts
            routes:  {trip: open}                   # open | closed | {opens: 2029-01-01} | {opens: ..., closes: ...}
            staffing: {AM_NRNADZOR: us_armenian_jv, AM_AGARAK_W: us_armenian_jv}
            """);

        Assert.Empty(_folder.Told(loaded.Faults));
        Assert.IsType<RouteState.Open>(loaded.Scenario!.Routes[new RoutePath("trip")]);
        Assert.Equal(new RegimeId("us_armenian_jv"), loaded.Scenario.Staffing[new NodeId("AM_NRNADZOR")].First);
        Assert.StartsWith("TRIP open", loaded.Scenario.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_ResolvedYaml_LoadsToTheSameHash()
    {
        LoadedScenario first = _folder.Load(ScenarioFolder.TwoControls, "flows.*.rate=4 /h", "posts.POST.road.controls.customs.service.mean=7 min");

        LoadedScenario second = _folder.Load(first.ResolvedYaml);

        Assert.Empty(_folder.Told(first.Faults));
        Assert.Empty(_folder.Told(second.Faults));
        Assert.Equal(64, first.Hash.Length);
        Assert.Equal(first.Hash, second.Hash);
        Assert.Equal(new Rate(4, RateUnit.Consignments), second.Scenario!.Flows[new FlowId("trucks")].Rate);
        Assert.Equal(TimeSpan.FromMinutes(7), second.Scenario.Posts[new NodeId("POST")].Road!.Controls[new ControlId("customs")].Service.Mean);
    }

    [Fact]
    public void Load_MisspeltRegime_NamesPlaceAndNearest()
    {
        LoadedScenario loaded = _folder.Load(ScenarioFolder.TwoControls + "staffing:\n  POST: plian\n");

        Assert.Equal(
            ["scenario.yaml:24:9: staffing of POST: expected a staffing regime, found \"plian\". Did you mean \"plain\"?"],
            _folder.Told(loaded.Faults));
        Assert.Null(loaded.Scenario);
    }

    [Fact]
    public void Load_SeveralFaults_TellsAllAtOnce()
    {
        string text = ScenarioFolder.TwoControls
            .Replace("speed: 60 km/h}\n  POST", "speed: 3 h}\n  POST", StringComparison.Ordinal)
            .Replace("booths: 1,", "boths: 1,", StringComparison.Ordinal)
            .Replace("mode: road, rate: 8 /h", "mode: raod, rate: 8", StringComparison.Ordinal)
            .Replace("duration: 365 d\n", "", StringComparison.Ordinal);

        Assert.Equal(
            [
                "scenario.yaml:1:1: duration: expected a duration such as 35 min, found nothing. How long the run lasts in all, the warm-up included.",
                "scenario.yaml:9:72: links.WEST-POST.speed: expected a speed such as 40 km/h, found \"3 h\", which is a duration. Units: km/h, mph, kn.",
                "scenario.yaml:18:19: posts.POST.road.controls.customs: expected a field of a control, found \"boths\". Did you mean \"booths\"?",
                "scenario.yaml:21:40: flows.trucks.mode: expected any, road, rail or sea, found \"raod\". Did you mean \"road\"?",
                "scenario.yaml:21:52: flows.trucks.rate: expected a rate such as 8 /h or 350 TEU/week, found \"8\" without a unit. "
                + "Write one of: /h, /day, /week, /yr, TEU/h, TEU/day, TEU/week, TEU/yr, t/h, t/day, t/week, t/yr.",
            ],
            _folder.Told(_folder.Load(text).Faults));
    }
}
