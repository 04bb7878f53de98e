using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Border;

/// <summary>How freight comes back to a post where it gave up waiting, or found no room.</summary>
/// <remarks>Meanwhile it stands nowhere at the post; back again, it begins at the end of the line. Its time away counts as time at the border.</remarks>
public sealed record Retry
{
    /// <summary>How long it stays away.</summary>
    public required Distribution After { get; init; }

    /// <summary>Share of those who gave up or found no room, each time, that comes back; the others leave the corridor.</summary>
    [Bounds(Min = 0, Max = 1)]
    public Share Share { get; init; } = Share.All;

    /// <summary>How often it comes back at most; without limit where it is not given.</summary>
    [Bounds(Min = 1)]
    public int? Most { get; init; }
}
