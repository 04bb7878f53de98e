namespace MiddleCorridorSim.Reporting.Map;

/// <summary>A name on the map.</summary>
/// <param name="Text">The name.</param>
/// <param name="At">Its middle, in pixels.</param>
/// <param name="Anchor">The point that it names.</param>
/// <param name="HasLeader">Whether it stands so far off that a line must lead to its point.</param>
/// <param name="LeaderEnd">Where that line meets the name.</param>
internal sealed record MapLabel(string Text, Point At, Point Anchor, bool HasLeader, Point LeaderEnd);
