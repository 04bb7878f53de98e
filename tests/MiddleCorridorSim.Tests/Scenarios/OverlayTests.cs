using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Tests.Scenarios;

public sealed class OverlayTests : IDisposable
{
    private static readonly NodeId s_post = new("POST");
    private readonly ScenarioFolder _folder = new();

    public OverlayTests() => _folder.Write("base.yaml", ScenarioFolder.TwoControls);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Extends_SeveralLevels_TheTopWins()
    {
        _folder.Write("middle.yaml", "extends: base.yaml\nname: middle\nseed: 7\n");

        Scenario scenario = Loaded("extends: middle.yaml\nname: top\n");

        Assert.Equal(("top", 7L, 365.0), (scenario.Name, scenario.Seed, scenario.Duration.TotalDays));
    }

    [Fact]
    public void Extends_Null_RemovesTheNamedThing()
    {
        Scenario scenario = Loaded("extends: base.yaml\nposts: {POST: {road: {controls: {scan: null}}}}\n");

        Assert.Equal(["customs"], scenario.Posts[s_post].Road!.Controls.Keys.Select(id => id.Value));
    }

    [Fact]
    public void Extends_AnotherDistribution_ReplacesTheWhole()
    {
        Scenario scenario = Loaded("extends: base.yaml\nposts: {POST: {road: {controls: {customs: {service: {gamma: {mean: 2 h, cv: 0.5}}}}}}}\n");

        Assert.Equal(0.5, Assert.IsType<Distribution.Gamma>(Control(scenario, "customs").Service).Cv);
        Assert.Equal(1, Control(scenario, "customs").Booths);
    }

    [Fact]
    public void Extends_FileInAnotherFolder_ReadsItsTablesBesideIt()
    {
        _folder.Write("library/towns.csv", "id,country,lat\nKAPAN,AM,39.2\n");
        _folder.Write("library/towns.yaml", "extends: ../base.yaml\nnodes: {data: towns.csv, KAPAN: {lon: 46.4}}\n");

        Node(Loaded("extends: library/towns.yaml\n"), "KAPAN", 39.2, 46.4);
    }

    [Fact]
    public void Data_SeveralTablesAndKeys_LaterOnesOverride()
    {
        _folder.Write("a.csv", "id,country,lat,lon\nA,AM,1,1\nB,AM,1,1\n");
        _folder.Write("b.csv", "id,country,lat,lon\nB,AM,2,\n");

        Scenario scenario = Loaded("extends: base.yaml\nnodes: {data: [a.csv, b.csv], A: {lat: 3}}\n");

        Node(scenario, "A", 3, 1);
        Node(scenario, "B", 2, 1);
    }

    [Fact]
    public void Data_UnitsAndDottedColumns_FillNestedFields()
    {
        _folder.Write("links.csv", "id,from,to,mode,distance_km,transit_time_h,line.tracks,line.headway_min,#lanes\nR,WEST,EAST,rail,100,2.5,single,12,x\n");

        Domain.Network.Link link = Loaded("extends: base.yaml\nlinks: {data: links.csv}\n").Links[new LinkId("R")];

        Assert.Equal(new Distance(100), link.Distance);
        Assert.Equal(TimeSpan.FromHours(2.5), link.TransitTime!.Mean);
        Assert.Equal((Domain.Network.Tracks.Single, TimeSpan.FromMinutes(12)), (link.Line!.Tracks, link.Line.Headway));
    }

    [Fact]
    public void Empirical_Column_IsReadSortedAndKeptInTheResolvedFile()
    {
        _folder.Write("seen.csv", "wait_min\n30\n\n10\n");
        LoadedScenario loaded = _folder.Load("extends: base.yaml\nposts: {POST: {road: {controls: {scan: {service: {empirical: seen.csv#wait_min}}}}}}\n");
        File.Delete(Path.Combine(_folder.Path, "seen.csv"));

        LoadedScenario again = _folder.Load(loaded.ResolvedYaml);

        Assert.Empty(_folder.Told(again.Faults));
        ObservedDurations observed = Assert.IsType<Distribution.Empirical>(Control(again.Scenario!, "scan").Service).Of;
        Assert.Equal("seen.csv#wait_min", observed.Reference);
        Assert.Equal([TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30)], observed.Values);
    }

    [Fact]
    public void Set_PathWithStar_ChangesEveryOne()
    {
        Scenario scenario = Loaded("extends: base.yaml\n", "posts.*.road.controls.*.booths=5", "nodes.WEST.name=Horadiz");

        Assert.All(scenario.Posts[s_post].Road!.Controls.Values, control => Assert.Equal(5, control.Booths));
        Assert.Equal("Horadiz", scenario.Nodes[new NodeId("WEST")].Name);
    }

    [Theory]
    [InlineData("posts.POST.road.controls.customs.service.mean=9 min", "customs", 9)]
    [InlineData("posts.POST.road.controls.customs.service.exponential=9 min", "customs", 9)]
    [InlineData("posts.POST.road.controls.customs.service=9 min", "customs", 9)]
    [InlineData("posts.POST.road.controls.scan.service.high=25 min", "scan", 15)]
    [InlineData("posts.POST.road.controls.scan.service={gamma: {mean: 9 min, cv: 1}}", "scan", 9)]
    public void Set_PartOfADistribution_ChangesIt(string set, string control, double mean) =>
        Assert.Equal(mean, Control(Loaded("extends: base.yaml\n", set), control).Service.Mean.TotalMinutes);

    [Theory]
    [InlineData("posts.POST.road.controls.customs.service*=2", "customs", 12)]
    [InlineData("posts.POST.road.controls.customs.service.mean*=0.5", "customs", 3)]
    [InlineData("posts.POST.road.controls.scan.service*=2", "scan", 20)]
    [InlineData("posts.*.road.controls.*.service*=1.5", "scan", 15)]
    public void Set_Times_MultipliesDurations(string set, string control, double mean) =>
        Assert.Equal(mean, Control(Loaded("extends: base.yaml\n", set), control).Service.Mean.TotalMinutes);

    [Fact]
    public void Set_TimesOfRatesAndNumbers_Multiplies()
    {
        Scenario scenario = Loaded("extends: base.yaml\n", "flows.*.rate*=0.5", "posts.POST.road.controls.scan.booths*=3");

        Assert.Equal(new Rate(4, RateUnit.Consignments), scenario.Flows[new FlowId("trucks")].Rate);
        Assert.Equal(6, Control(scenario, "scan").Booths);
    }

    [Fact]
    public void Change_OfALoadedScenario_IsTheSameAsLoadingWithTheSettings()
    {
        string[] sets = ["flows.trucks.rate*=2", "seed=9"];
        LoadedScenario plain = _folder.Load("extends: base.yaml\n");

        Assert.Equal(_folder.Load("extends: base.yaml\n", sets).Hash, ScenarioLoader.Change(plain, sets).Hash);
        Assert.NotEqual(plain.Hash, ScenarioLoader.Change(plain, sets).Hash);
    }

    [Fact]
    public void Set_Null_Removes() =>
        Assert.Single(Loaded("extends: base.yaml\n", "posts.POST.road.controls.scan=null").Posts[s_post].Road!.Controls);

    [Theory]
    [InlineData("flows.trukcs.rate=4 /h", "--set flows.trukcs.rate=4 /h: flows: expected the name of something in flows, found \"trukcs\". Did you mean \"trucks\"?")]
    [InlineData("flows.trucks.rat=4 /h", "--set flows.trucks.rat=4 /h: flows.trucks: expected a field of flows.trucks, found \"rat\". Did you mean \"rate\"?")]
    [InlineData("flows.trucks.rate=4", "--set flows.trucks.rate=4: flows.trucks.rate: expected a rate such as 8 /h or 350 TEU/week, found \"4\" without a unit. Write one of: /h, /day, /week, /yr, TEU/h, TEU/day, TEU/week, TEU/yr, t/h, t/day, t/week, t/yr.")]
    [InlineData("disruptions.*.slows=2", "--set disruptions.*.slows=2: expected a path that leads to something, found \"disruptions.*.slows\".")]
    [InlineData("flows.trucks.rate.x=4", "--set flows.trucks.rate.x=4: flows.trucks.rate: expected a name less: flows.trucks.rate is a rate such as 8 /h or 350 TEU/week, found \"flows.trucks.rate.x\".")]
    [InlineData("nodes.WEST.country*=2", "--set nodes.WEST.country*=2: nodes.WEST.country: expected a quantity to multiply, found \"AZ\".")]
    [InlineData("flows.*.rate*=two", "--set flows.*.rate*=two: expected a number to multiply by, found \"two\".")]
    [InlineData("nonsense", "--set nonsense: expected PATH=VALUE such as routes.trip=open, found \"nonsense\".")]
    public void Set_Wrong_IsTold(string set, string message) =>
        Assert.Equal([message], _folder.Told(_folder.Load("extends: base.yaml\n", set).Faults));

    private static Domain.Border.Control Control(Scenario scenario, string id) => scenario.Posts[s_post].Road!.Controls[new ControlId(id)];

    private static void Node(Scenario scenario, string id, double lat, double lon) =>
        Assert.Equal((lat, lon), (scenario.Nodes[new NodeId(id)].Lat, scenario.Nodes[new NodeId(id)].Lon));

    private Scenario Loaded(string text, params string[] sets)
    {
        LoadedScenario loaded = _folder.Load(text, sets);
        Assert.Empty(_folder.Told(loaded.Faults));
        return loaded.Scenario!;
    }
}
