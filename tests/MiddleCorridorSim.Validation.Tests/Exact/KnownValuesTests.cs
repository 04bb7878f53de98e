using MiddleCorridorSim.Experiments.Verification;

namespace MiddleCorridorSim.Validation.Tests.Exact;

/// <summary>Holds the exact values of the catalogue to values worked out elsewhere.</summary>
public sealed class KnownValuesTests
{
    /// <summary>Rows of tables and textbooks, to the digits given there; hours where the service is one hour.</summary>
    [Theory]
    [InlineData("queue-mm1", "waiting.mean", 9, 1e-9)]
    [InlineData("queue-mm1", "queue.mean", 8.1, 1e-9)]
    [InlineData("queue-mm2", "waiting.mean", 4.26316, 5e-6)]
    [InlineData("queue-mm2", "queue.mean", 7.67368, 5e-6)]
    [InlineData("queue-mm3", "waiting.mean", 0.444444, 5e-7)]
    [InlineData("queue-mm10", "waiting.mean", 0.409180 / 2, 5e-7)]
    [InlineData("queue-erlang-b", "throughput_vehicles", 17183.077, 5e-4)]
    [InlineData("queue-mm13", "utilisation", 1.952 / 2.952, 1e-9)]
    [InlineData("queue-md1", "waiting.mean", 2.0, 1e-9)]
    [InlineData("queue-me21", "waiting.mean", 3.0, 1e-9)]
    [InlineData("queue-mu1", "waiting.mean", 2.1666667, 5e-8)]
    [InlineData("staff-breakdowns", "in_system.mean", 1.9166667, 5e-8)]
    [InlineData("staff-breakdowns", "border_time.mean", 3.8333333, 5e-8)]
    [InlineData("queue-batches", "in_system.mean", 3.0, 1e-9)]
    [InlineData("shifts-24h", "in_system.mean", 6.527145, 2e-6)]
    [InlineData("shifts-24h", "under_way", 4.319961, 2e-6)]
    [InlineData("shifts-6h", "under_way", 4.238671, 2e-6)]
    [InlineData("shifts-12h", "under_way", 8.665239, 2e-6)]
    [InlineData("shifts-18h", "under_way", 9.277217, 2e-6)]
    [InlineData("fleet-loop", "throughput_vehicles", 0.436048 * 8760, 5e-3)]
    [InlineData("fleet-loop", "border_time.mean", 0.639522 / 0.436048, 5e-6)]
    [InlineData("ferry-8-of-10", "waiting.mean", 0.609828, 5e-7)]
    [InlineData("ferry-8-of-10", "left_behind.mean", 0.878622, 5e-7)]
    [InlineData("ferry-40-of-50", "waiting.mean", 0.505356, 5e-7)]
    [InlineData("ferry-40-of-50", "left_behind.mean", 0.214239, 5e-7)]
    [InlineData("train-formation", "waiting.mean", 9.75, 1e-9)]
    [InlineData("track-single-block", "waiting.mean", 26.0185 / 60, 1e-6)]
    [InlineData("track-pairs-a-day", "throughput_vehicles", 2 * 365 * 1440 / 55.0, 1e-6)]
    public void Values_RowOfATable_IsMet(string name, string kpi, double known, double rounding) =>
        Assert.InRange(ValueOf(name, kpi), known - rounding, known + rounding);

    /// <summary>Mean waits in M/E2/n in service times at utilisations of 0.5 to 0.9.</summary>
    [Theory]
    [InlineData(1, new[] { 0.7500, 1.1250, 1.7500, 3.0000, 6.7500 })]
    [InlineData(2, new[] { 0.2556, 0.4288, 0.7286, 1.3424, 3.2073 })]
    [InlineData(4, new[] { 0.0685, 0.1395, 0.2746, 0.5677, 1.4873 })]
    public void Values_Berths_MeetTheTable(int berths, double[] waits)
    {
        for (int i = 0; i < waits.Length; i++)
        {
            Assert.Equal(waits[i], ValueOf(FormattableString.Invariant($"berths-{berths}-load-{50 + (10 * i)}"), "waiting.mean"), 4);
        }
    }

    [Theory]
    [InlineData("priority-two-classes", "urgent", 1.142857 + 1)]
    [InlineData("priority-two-classes", "trucks", 5.714286 + 1)]
    [InlineData("priority-preemptive", "urgent", 1.428571)]
    [InlineData("priority-preemptive", "trucks", 7.142857)]
    public void Values_TwoClasses_MeetTheTable(string name, string flow, double hours) =>
        Assert.Equal(hours, Catalogue(name).Values().Single(value => value.Entity == "flow:" + flow).Value, 6);

    [Fact]
    public void Values_OfAllCases_AreFiniteAndPositive()
    {
        foreach (VerificationCase verified in VerificationCatalog.All)
        {
            Assert.NotEmpty(verified.Values());
            Assert.All(verified.Values(), value => Assert.True(double.IsFinite(value.Value) && value.Value > 0, $"{verified.Name}: {value}"));
        }
    }

    private static VerificationCase Catalogue(string name) => VerificationCatalog.All.Single(each => each.Name == name);

    private static double ValueOf(string name, string kpi) => Catalogue(name).Values().First(value => value.Kpi == kpi).Value;
}
