namespace MiddleCorridorSim.Domain.Operations;

/// <summary>A time of day in UTC, <c>00:00</c> to <c>24:00</c>.</summary>
/// <param name="Hours">Hours since midnight, 0 to 24.</param>
public readonly record struct TimeOfDay(double Hours)
{
    /// <summary>The time as written, <c>HH:MM</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{(int)Math.Round(Hours * 60) / 60:00}:{(int)Math.Round(Hours * 60) % 60:00}");
}
