namespace MiddleCorridorSim.EndToEnd.Tests.Pages;

/// <summary>Tests that look at one report in one browser.</summary>
[CollectionDefinition(Name)]
public sealed class ReportCollection : ICollectionFixture<ReportFolder>, ICollectionFixture<Browser>
{
    public const string Name = "report";
}
