using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Tests.Scenarios;

/// <summary>A changed scenario is read only where it changed, and is what reading all of it would give.</summary>
public sealed class VaryTests : IDisposable
{
    private readonly ScenarioFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Vary_OneControl_ChangesItAndSharesEverythingElse()
    {
        LoadedScenario plain = _folder.Load(ScenarioFolder.TwoControls);
        Scenario varied = ScenarioLoader.Checked(plain, ["posts.POST.road.controls.customs.service.mean=9 min"]);

        NodeId post = new("POST");
        Assert.Equal(9, varied.Posts[post].Road!.Controls[new ControlId("customs")].Service.Mean.TotalMinutes);
        Assert.Equal(6, plain.Scenario!.Posts[post].Road!.Controls[new ControlId("customs")].Service.Mean.TotalMinutes);
        Assert.Same(plain.Scenario.Posts[post].Road!.Controls[new ControlId("scan")], varied.Posts[post].Road!.Controls[new ControlId("scan")]);
        Assert.Same(plain.Scenario.Links, varied.Links);
    }

    [Fact]
    public void Vary_RateOfTheEuro_ReadsAmountsAgain()
    {
        LoadedScenario plain = _folder.Load(ScenarioFolder.TwoControls + "costs: {usd_per_eur: 1.1}\n", "links.WEST-POST.toll=10 EUR");
        Assert.Empty(plain.Faults);

        Scenario varied = ScenarioLoader.Checked(plain, ["costs.usd_per_eur=2"]);

        Assert.Equal(11, plain.Scenario!.Links[new LinkId("WEST-POST")].Toll.Usd, 9);
        Assert.Equal(20, varied.Links[new LinkId("WEST-POST")].Toll.Usd, 9);
    }

    [Theory]
    [InlineData("nodes.EAST=null")]
    [InlineData("regimes.plain=null")]
    [InlineData("flows.trucks.to=WEST")]
    [InlineData("warm_up=400 d")]
    [InlineData("links.POST-EAST=null")]
    public void Check_FaultThatAnUnchangedPartBrings_IsToldAsWhenAllIsRead(string set)
    {
        LoadedScenario plain = _folder.Load(ScenarioFolder.TwoControls);

        IReadOnlyList<string> told = _folder.Told(ScenarioLoader.Check(plain, [set]));

        Assert.NotEmpty(told);
        Assert.Equal(_folder.Told(_folder.Load(ScenarioFolder.TwoControls, set).Faults), told);
    }

    [Fact]
    public void Vary_MappingUsedTwice_KeepsBothPlacesApart()
    {
        string text = ScenarioFolder.TwoControls.Replace("WEST: {country: AZ,", "WEST: &there {country: AZ,", StringComparison.Ordinal)
            .Replace("EAST: {country: AM, lat: 38.9, lon: 46.1}", "EAST: *there", StringComparison.Ordinal);
        LoadedScenario plain = _folder.Load(text);

        Scenario varied = ScenarioLoader.Checked(plain, ["nodes.WEST.country=TR"]);

        Assert.Equal("TR", varied.Nodes[new NodeId("WEST")].Country);
        Assert.Equal("AZ", varied.Nodes[new NodeId("EAST")].Country);
    }
}
