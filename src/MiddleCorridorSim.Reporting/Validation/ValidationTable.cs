using MiddleCorridorSim.Reporting.Findings;
using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Validation;

/// <summary>The table of published figures in a report, and the sentence about it.</summary>
internal static class ValidationTable
{
    /// <summary>The table; without rows where the folder holds no validation.</summary>
    public static ReportTable Of(ResultsFolder folder) => new(
        "validation",
        "Against published figures",
        "Simulated figures beside published ones, in the unit of the latter. In brackets: the 95 % interval over replications. A question mark: the interval reaches over the edge of the tolerance. "
        + "What is missed stays in the table.",
        ["Figure", "Year", "Unit", "Published", "Tolerance", "Simulated", "Verdict", "How it was compared, and what would explain a miss", "Source"],
        [.. ValidationFile.Read(folder).Select(row => (IReadOnlyList<Cell>)
            [
                Cell.Of($"{row.Id} {row.Name}"), Cell.Of(row.Year), Cell.Of(row.Unit), Cell.Of(row.Published),
                Cell.Of(double.IsFinite(row.Allowed.Low) ? $"{Figure.Text(row.Allowed.Low)} to {Figure.Text(row.Allowed.High)}" : "–"),
                double.IsFinite(row.Simulated.Mean) ? Cell.Of(row.Simulated.Mean, row.Simulated.Low, row.Simulated.High) : Cell.Of("–"),
                Cell.Of(row.IsJudged && !row.IsSure ? row.Verdict + "?" : row.Verdict), Cell.Of(row.Note), Cell.Of(row.Source),
            ])]);

    /// <summary>What the summary says of it; nothing where the folder holds no validation.</summary>
    public static IEnumerable<Finding> Findings(ResultsFolder folder)
    {
        ValidationRow[] judged = [.. ValidationFile.Read(folder).Where(row => row.IsJudged)];
        ValidationRow[] missed = [.. judged.Where(row => row.Verdict == ValidationRow.Missed)];
        if (judged.Length > 0)
        {
            yield return new Finding(string.Empty, $"{judged.Length - missed.Length} of {judged.Length} published figures are met within their tolerance.");
        }

        if (missed.Length > 0)
        {
            yield return new Finding(
                string.Empty,
                $"Do not quote the model for what it misses: {string.Join("; ", missed.Select(row => $"{row.Name} {row.Year} ({Figure.Change((row.Simulated.Mean - row.Published) / row.Published)})"))}.",
                CanBeTold: false);
        }
    }
}
