using MiddleCorridorSim.Experiments.Verification;
using MiddleCorridorSim.Model;

namespace MiddleCorridorSim.Validation.Tests.Exact;

/// <summary>Simulates the scenario files of the cases, to five times the interval that the whole check asks for.</summary>
public sealed class ScenarioCasesTests
{
    private const double Coarser = 5;
    private static readonly string Folder = Path.Combine(Repository.Scenarios, "verify");

    public static TheoryData<string> Names => [.. VerificationCatalog.All.Select(verified => verified.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_Case_MeetsItsExactValues(string name)
    {
        VerificationRun run = new(
            (scenario, seed, replication, observer, cancellation) => new CorridorModel(scenario, seed, replication, observer).Run(cancellation).Events,
            Folder)
        { Tolerance = Coarser };

        CaseResult result = run.Run(VerificationCatalog.All.Single(verified => verified.Name == name));

        Assert.Null(result.Fault);
        Assert.All(result.Values, value => Assert.True(value.IsMet, $"{value.Exact}: {value.Estimate}, {value.StandardErrors:G3} standard errors"));
    }

    [Fact]
    public void Catalogue_EveryFile_IsACase()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(Folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)!);

        Assert.Equal(files.Order(StringComparer.Ordinal), VerificationCatalog.All.Select(verified => verified.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Run_WrongExactValue_IsMissed()
    {
        VerificationRun run = new(
            (scenario, seed, replication, observer, cancellation) => new CorridorModel(scenario, seed, replication, observer).Run(cancellation).Events,
            Folder)
        { Tolerance = 2 };

        // 5 % beside the truth of M/D/1.
        CaseResult result = run.Run(new VerificationCase("queue-md1", () => [new("waiting.mean", "station:POST/road/officer", 2.1)]));

        Assert.False(result.IsMet);
    }
}
