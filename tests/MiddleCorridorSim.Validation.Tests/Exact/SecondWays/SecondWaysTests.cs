using MiddleCorridorSim.Experiments.Verification;

namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>
/// Works out every exact value of every case once more, from the scenario's numbers and by other means than the product: where that has a
/// formula, a chain is solved here, where it solves a chain, another method or a formula; what is reckoned by hand is stepped through or summed.
/// </summary>
public sealed class SecondWaysTests
{
    private static readonly Ways All = RoadWays.Add(RailWays.Add(FleetWays.Add(PostWays.Add(StaffingWays.Add(PriorityWays.Add(CareWays.Add(PatienceWays.Add(KindWays.Add(QueueWays.Add(new Ways()))))))))));

    public static TheoryData<string> Names => [.. VerificationCatalog.All.Select(verified => verified.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_OfACase_AreThoseOfASecondWay(string name)
    {
        IReadOnlyList<ExactValue> exact = VerificationCatalog.All.Single(verified => verified.Name == name).Values();
        (double[] second, double within) = All.Of(name);

        Assert.Equal(exact.Count, second.Length);
        Assert.All(exact.Zip(second), pair => Assert.True(
            Math.Abs(pair.First.Value - pair.Second) <= within * Math.Abs(pair.Second), $"{name} {pair.First.Kpi} {pair.First.Entity}: {pair.First.Value:R} and {pair.Second:R}"));
    }

    [Fact]
    public void Names_OfSecondWays_AreThoseOfTheCases() =>
        Assert.Equal(VerificationCatalog.All.Select(verified => verified.Name).Order(StringComparer.Ordinal), All.Names.Order(StringComparer.Ordinal));
}
