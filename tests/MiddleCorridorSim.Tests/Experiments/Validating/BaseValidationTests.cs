using MiddleCorridorSim.Experiments.Runs;
using MiddleCorridorSim.Experiments.Validating;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Tests.Results.Store;
using MiddleCorridorSim.Tests.Scenarios;

namespace MiddleCorridorSim.Tests.Experiments.Validating;

public sealed class BaseValidationTests : IDisposable
{
    private const string Header =
        "id,name,dimension,low,high,central,unit,year,suggested_tolerance,source,scenario,kpi,entity,factor,how,explanation\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_ShippedTable_NamesScenariosThatAreThereOrSaysWhyNot()
    {
        FaultList faults = new();

        IReadOnlyList<PublishedFigure> figures = PublishedTable.Read(Path.Combine(Repository.Root, "scenarios", "data", "validation.csv"), faults);

        Assert.Equal(0, faults.Count);
        Assert.True(figures.Count(figure => figure.IsCompared) >= 28);
        Assert.All(figures.Where(figure => !figure.IsCompared), figure => Assert.NotEqual("", figure.How));
        Assert.All(
            figures.Where(figure => figure.IsCompared),
            figure => Assert.True(File.Exists(Path.Combine(Repository.Root, "scenarios", figure.Scenario)), figure.Scenario));
    }

    [Fact]
    public void Read_FaultyRows_TellsEachWithItsLine()
    {
        string table = Table("A,a,border,1,2,much,h,2024,+-20%,me,small.yaml,transit_time.mean,all,1,,\nB,b,border,,,2,h,2024,,me,small.yaml,transit_tme,all,1,,\n");
        FaultList faults = new();

        Assert.Empty(PublishedTable.Read(table, faults));

        Assert.Equal([2, 3], faults.Sorted.Select(fault => fault.Line));
    }

    [Fact]
    public void Of_OneMetOneMissedOneElsewhere_SaysSo()
    {
        string table = Table(
            "NEAR,near,transit,,,1.5,h,2024,+-60%,me,small.yaml,transit_time.mean,all,1,,\n" +
            "FAR,far,transit,,,3,days,2024,+-10%,me,small.yaml,transit_time.mean,flow:f + flow:none,0.041666667,,because\n" +
            "NONE,none,transit,,,3,days,2024,+-10%,me,,,,,not in the model,\n" +
            "GONE,gone,transit,,,3,days,2024,+-10%,me,small.yaml,transit_time.mean,flow:none,1,,\n");

        IReadOnlyList<ValidatedFigure> rows = Validate(table);

        Assert.Equal(["met", "missed", "not compared", "not observed"], rows.Select(row => row.Verdict));
        Assert.Equal(rows[0].Simulated!.Mean / 24, rows[1].Simulated!.Mean, 6);
        Assert.True(rows[1].IsSure);
        Assert.InRange(rows[1].Deviation, -1, -0.9);
    }

    [Fact]
    public void Write_Rows_HasAllOfThemWithWhatWouldExplainAMiss()
    {
        IReadOnlyList<ValidatedFigure> rows = Validate(Table("FAR,far,transit,,,3,days,2024,+-10%,me,small.yaml,transit_time.mean,all,0.041666667,,because\n"));

        BaseValidation.Write(_folder.Path, rows);

        string[] lines = File.ReadAllLines(_folder["validation.csv"]);
        Assert.Equal(2, lines.Length);
        Assert.Equal("explanation", lines[0].Split(',')[^2]);
        Assert.Contains(",missed,yes,,because,me", lines[1], StringComparison.Ordinal);
    }

    private string Table(string rows)
    {
        File.WriteAllText(_folder["table.csv"], Header + rows);
        return _folder["table.csv"];
    }

    private IReadOnlyList<ValidatedFigure> Validate(string table)
    {
        FaultList faults = new();
        IReadOnlyList<PublishedFigure> figures = PublishedTable.Read(table, faults);
        Assert.Equal(0, faults.Count);
        using TemporaryFolder results = new();
        using ResultsStore store = ResultsStore.Open(results.Path, new WorkIdentity("p", "w", "t"), replace: false);
        RunPlan plan = new() { Scenarios = [FakeModel.Stored()], Seed = 1, Replications = 4, Jobs = 1 };
        new ScenarioRuns(FakeModel.Run).Run(store, plan, _ => { }, CancellationToken.None);
        return BaseValidation.Of(figures, store, [("small.yaml", "small")]);
    }
}
