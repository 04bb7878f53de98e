namespace MiddleCorridorSim.Reporting.Validation;

/// <summary>A published figure beside the simulated one, as <c>validation.csv</c> has it.</summary>
/// <param name="Id">The row of the table of published figures.</param>
/// <param name="Name">What it is.</param>
/// <param name="Year">The year it is of.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Published">The published figure.</param>
/// <param name="Allowed">What still counts as met; not numbers where the table gives no tolerance.</param>
/// <param name="Simulated">The simulated figure with its interval; not numbers where nothing stands against it.</param>
/// <param name="Verdict">Met, missed, or why it is not judged.</param>
/// <param name="IsSure">Whether the whole interval agrees with the verdict.</param>
/// <param name="Note">How it was compared, and what would explain a miss.</param>
/// <param name="Source">Who published it.</param>
public sealed record ValidationRow(
    string Id,
    string Name,
    string Year,
    string Unit,
    double Published,
    (double Low, double High) Allowed,
    (double Mean, double Low, double High) Simulated,
    string Verdict,
    bool IsSure,
    string Note,
    string Source)
{
    /// <summary>The verdict of a figure within its tolerance.</summary>
    public const string Met = "met";

    /// <summary>The verdict of a figure outside.</summary>
    public const string Missed = "missed";

    /// <summary>Whether it was judged at all.</summary>
    public bool IsJudged => Verdict is Met or Missed;
}
