using System.Globalization;

namespace MiddleCorridorSim.Experiments.Concluding;

/// <summary>How far a claim stands over the points of a study.</summary>
/// <param name="Id">The claim.</param>
/// <param name="Says">The claim as a sentence without its full stop.</param>
/// <param name="Points">Points at which it was looked at.</param>
/// <param name="Holds">Points at which it holds: the interval of the difference lies on the better side.</param>
/// <param name="Fails">Points at which the opposite holds.</param>
/// <param name="Least">The least gain over all points, in the indicator's unit; negative for a loss.</param>
/// <param name="Most">The greatest gain.</param>
/// <param name="Reference">The mean of the scenario it is held against.</param>
/// <param name="Unit">The indicator's unit.</param>
/// <param name="TurnsOn">The factor that the gain goes with most closely over the points.</param>
public sealed record ClaimResult(
    string Id, string Says, int Points, int Holds, int Fails, double Least, double Most, double Reference, string Unit, string TurnsOn)
{
    /// <summary>Whether it holds everywhere.</summary>
    public bool Stands => Holds == Points;

    /// <summary>Whether the opposite holds everywhere.</summary>
    public bool IsRefuted => Fails == Points;

    /// <summary>The result in a sentence.</summary>
    public string Sentence => (Stands, IsRefuted) switch
    {
        (true, _) => Text($"{Says}: at every point, by {Amount(Least)} to {Amount(Most)}."),
        (_, true) => Text($"{Says}: nowhere; the opposite holds at every point, by {Amount(-Most)} to {Amount(-Least)}."),
        _ => Text($"{Says}: at {Holds} of {Points} points, the opposite at {Fails}, at the others it cannot be told; the mean gain is from {Amount(Least)} to {Amount(Most)} and turns on {TurnsOn}."),
    };

    private string Amount(double gain) => Text($"{(Unit == "h" && Math.Abs(gain) >= 48 ? gain / 24 : gain):0.##} {(Unit == "h" && Math.Abs(gain) >= 48 ? "d" : Unit)}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
