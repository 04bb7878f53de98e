using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Results.Playback;

/// <summary>One vehicle's way along one link.</summary>
/// <param name="Link">The link.</param>
/// <param name="Backward">Whether it went from the link's second end to its first.</param>
/// <param name="Entered">When it entered, in seconds after the window's start; below 0 when that was before.</param>
/// <param name="Left">When it left, in the same seconds; it may lie after the window's end.</param>
/// <param name="Tonnes">Freight on board, in tonnes; 0 when empty.</param>
/// <param name="StandsFor">How many vehicles it stands for: 1, or more where only a sample was kept.</param>
public sealed record PlaybackMove(LinkId Link, bool Backward, long Entered, long Left, double Tonnes, int StandsFor);
