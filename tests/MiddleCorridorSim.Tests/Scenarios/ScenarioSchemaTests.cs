using System.Text.Json.Nodes;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Files;
using MiddleCorridorSim.Scenarios.Schemas;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Tests.Scenarios;

/// <summary>Schema and loader say the same of what an editor can see: the fields, words and units of one file.</summary>
public sealed class ScenarioSchemaTests
{
    private static readonly string s_fixtures = Path.Combine(AppContext.BaseDirectory, "Scenarios", "Fixtures");
    private static readonly SchemaVerdict s_schema = new(JsonNode.Parse(ScenarioSchema.Json())!.AsObject());

    public static TheoryData<string> Fixtures =>
        [.. Directory.EnumerateFiles(s_fixtures, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Shipped => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "scenarios"), "*.yaml", SearchOption.AllDirectories)
        .Where(file => !file.Contains("studies", StringComparison.Ordinal)).Select(file => Path.GetRelativePath(Repository.Root, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Schema_WhatItRefuses_TheLoaderRefuses(string name)
    {
        string file = Path.Combine(s_fixtures, name + ".yaml");
        if (Tree(file) is { } tree && s_schema.Objections(tree).Count > 0)
        {
            Assert.NotEmpty(ScenarioLoader.Load(file, []).Faults);
        }
    }

    [Theory]
    [InlineData("unknown-key")]
    [InlineData("wrong-type")]
    [InlineData("wrong-unit")]
    [InlineData("out-of-range")]
    [InlineData("distributions")]
    [InlineData("list-at-top")]
    [InlineData("extends-list")]
    public void Schema_WhatTheLoaderRefusesInFields_ItRefuses(string name) =>
        Assert.NotEmpty(s_schema.Objections(Tree(Path.Combine(s_fixtures, name + ".yaml"))!));

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Schema_EveryShippedFile_IsAccepted(string name) =>
        Assert.Empty(s_schema.Objections(Tree(Path.Combine(Repository.Root, name))!));

    [Fact]
    public void Schema_TheExample_IsAccepted() =>
        Assert.Empty(s_schema.Objections(YamlTree.Read(ScenarioFolder.TwoControls, new Place("example", 1, 1), new FaultList())!));

    private static TreeNode? Tree(string file) => YamlTree.Read(File.ReadAllText(file), new Place(file, 1, 1), new FaultList());
}
