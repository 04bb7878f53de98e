using System.Security.Cryptography;
using System.Text;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Experiments.Selecting;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Tree;
using MiddleCorridorSim.Statistics.Calibration;

namespace MiddleCorridorSim.Experiments.Calibrating;

/// <summary>A calibration, from the study to its files.</summary>
/// <remarks>Every point that the search asks for is kept in the store under its number; the search asks for the same points again when it is resumed.</remarks>
public sealed class CalibrationJob
{
    private readonly LoadedStudy _study;
    private readonly StudyPlan _plan;
    private readonly IReadOnlyList<ObservedFigure> _figures;

    /// <summary>Reads the figures of a study; <see cref="Faults"/> says what is wrong.</summary>
    /// <param name="study">A study without faults of its own.</param>
    public CalibrationJob(LoadedStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        _study = study;
        FaultList faults = new();
        _plan = StudyPlans.Of(study with { Study = study.Study! with { Design = new Design.LatinHypercube { Points = 2 } } });
        foreach (PlannedFactor factor in _plan.Factors.Where(factor => factor.Levels.Count > 0 || factor.Step is not null))
        {
            faults.Add(study.PlaceOf("factors", factor.Name), $"factors.{factor.Name}: expected a range without steps, which a calibration searches, found levels.");
        }

        if (study.Study!.Calibrate is null || _plan.Factors.Count == 0)
        {
            faults.Add(study.PlaceOf(), "expected calibrate: {observed: TABLE.csv} and factors with a range, found " + (study.Study.Calibrate is null ? "no calibrate." : "no factors."));
        }

        _figures = study.Study.Calibrate is null ? [] : ObservedTable.Read(study, faults);
        List<Fault> all = [.. faults.Sorted];
        foreach (double end in all.Count == 0 ? new[] { 0.0, 0.5, 1.0 } : [])
        {
            all.AddRange(ScenarioLoader.Check(study.Scenario!, _plan.SetsAt([.. _plan.Factors.Select(_ => end)])));
        }

        Faults = all;
    }

    /// <summary>What is wrong with factors and figures.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>The study with the rows that count named one by one, as they are found without the name of its scenario's file.</summary>
    public LoadedStudy Resolved
    {
        get
        {
            TreeEntry rule = _study.Tree!.Entry("calibrate")!;
            TreeList rows = new([.. _figures.Select(figure => new TreeScalar(figure.Id, quoted: true, rule.KeyPlace))], rule.KeyPlace);
            TreeMap named = ((TreeMap)rule.Value).With(new TreeEntry("rows", rule.KeyPlace, rows));
            return _study with { Tree = _study.Tree.With(rule with { Value = named }) };
        }
    }

    /// <summary>Whose the folder of the calibration is.</summary>
    /// <param name="program">The program's version and build.</param>
    /// <param name="replications">Replications of each point.</param>
    public WorkIdentity IdentityOf(string program, int replications)
    {
        string text = $"calibrate\n{_plan.ToJson()}\n{_study.Scenario!.Hash}\n{replications}\n{_study.Study!.Calibrate!.Step}\n" + string.Join('\n', _figures);
        return new WorkIdentity(
            program, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), $"a calibration of \"{_study.Scenario.Scenario!.Name}\"");
    }

    /// <summary>Searches and writes <c>calibration.csv</c> and <c>calibration_figures.csv</c>.</summary>
    /// <param name="store">The folder, opened for <see cref="IdentityOf"/>.</param>
    /// <param name="pool">Does replications.</param>
    /// <param name="replications">Replications of each point.</param>
    /// <param name="progress">Is told how many replications there are.</param>
    /// <param name="cancellation">Stops soon; what is finished is kept.</param>
    public CalibrationResult Run(ResultsStore store, ReplicationPool pool, int replications, Action<long> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        LoadedScenario own = _study.Scenario!;
        store.Describe([new StoredScenario(own.Scenario!, own.Hash, own.ResolvedYaml)]);
        List<Scenario> points = [];
        OptionRuns runs = new(store, pool, points, [.. _figures.Select(figure => figure.Response)]);
        CalibrationTargets targets = new([.. _figures.Select(figure => figure.Value)], [.. _figures.Select(figure => 1 / (figure.Error * figure.Error))]);
        CalibrationRule rule = _study.Study!.Calibrate!;
        CalibrationFit fit = BoundedLeastSquares.Minimise(
            targets,
            asked => Answer(store, runs, points, asked, replications, progress, cancellation),
            [.. _plan.Factors.Select(_ => 0.5)],
            new CalibrationOptions(rule.Evaluations, rule.Step));
        Identifiability? told = fit.Jacobian.Length == 0 ? null : Identifiability.Of(fit.Jacobian, targets.Weights);
        CalibrationResult result = new(fit, told, _plan.Factors, _figures);
        ResultFiles.WriteSweep(store);
        Write(store.Folder, result);
        CopyFigures(store.Folder);
        return result;
    }

    private List<double[]> Answer(
        ResultsStore store, OptionRuns runs, List<Scenario> points, IReadOnlyList<double[]> asked, int replications, Action<long> progress, CancellationToken cancellation)
    {
        int first = points.Count;
        foreach (double[] coordinates in asked)
        {
            LoadedScenario varied = ScenarioLoader.Vary(_study.Scenario!, _plan.SetsAt(coordinates));
            points.Add(varied.Scenario ?? throw new ResultsException(string.Join(Environment.NewLine, varied.Faults)));
        }

        store.DescribePoints(asked.Select((coordinates, place) => ((long)(first + place + 1), _plan.ValuesAt(coordinates))));
        runs.Ensure(
            Enumerable.Range(first, asked.Count).SelectMany(point => Enumerable.Range(1, replications).Select(replication => (point, replication))), progress, cancellation);
        return [.. Enumerable.Range(first, asked.Count).Select(point => _figures.Select((figure, place) =>
            figure.Factor * Enumerable.Range(1, replications).Average(replication => runs.Of(point, replication)[place])).ToArray())];
    }

    private void CopyFigures(string folder)
    {
        string from = Path.GetFullPath(_study.Beside(_study.Study!.Calibrate!.Observed));
        string to = Path.GetFullPath(Path.Combine(folder, StudyText.ObservedFile));
        if (from != to)
        {
            File.Copy(from, to, overwrite: true);
        }
    }

    private static void Write(string folder, CalibrationResult result)
    {
        ResultTable.Write(
            Path.Combine(folder, "calibration.csv"),
            "factor,path,low,high,unit,value,standard_error,identifiable,sensitivity",
            result.Factors.Select((factor, place) => (object?[])
            [
                factor.Name, factor.Path, factor.Low, factor.High, factor.Unit, factor.NumberAt(result.Fit.Point[place]),
                result.Identifiability is { } told && told.IsIdentifiable(place) ? told.StandardErrors[place] * (factor.High - factor.Low) : null,
                result.Identifiability is null ? "" : result.Identifiability.IsIdentifiable(place) ? "yes" : "no",
                result.Identifiability?.Sensitivities[place],
            ]));
        ResultTable.Write(
            Path.Combine(folder, "calibration_figures.csv"),
            "id,figure,kpi,entity,unit,observed,error,model,misfit",
            result.Figures.Select((figure, place) => (object?[])
            [
                figure.Id, figure.Name, figure.Response.Kpi, figure.Response.Entity, figure.Unit, figure.Value, figure.Error, result.Fit.Outputs[place],
                (result.Fit.Outputs[place] - figure.Value) / figure.Error,
            ]));
    }
}
