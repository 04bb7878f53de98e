namespace MiddleCorridorSim.Experiments.Verification.Cases;

/// <summary>Cases, as they are written down.</summary>
internal sealed class CaseList
{
    /// <summary>The control that most cases look at.</summary>
    public const string Officer = "station:POST/road/officer";

    private readonly List<VerificationCase> _cases = [];

    /// <summary>The cases so far.</summary>
    public IReadOnlyList<VerificationCase> All => _cases;

    /// <summary>A case with one known figure.</summary>
    public CaseList Add(string name, string kpi, string entity, Func<double> value, double precision = 0.01) =>
        Add(name, () => [new ExactValue(kpi, entity, value())], precision);

    /// <summary>A case with several.</summary>
    public CaseList Add(string name, Func<IReadOnlyList<ExactValue>> values, double precision = 0.01)
    {
        _cases.Add(new VerificationCase(name, values) { Precision = precision });
        return this;
    }
}
