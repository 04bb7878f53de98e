using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Border;

/// <summary>A regime that takes over a post on a date.</summary>
public sealed record StaffingChange
{
    /// <summary>When it takes over.</summary>
    public required DateTime Date { get; init; }

    /// <summary>Who staffs the post from then on.</summary>
    public required RegimeId Regime { get; init; }
}
