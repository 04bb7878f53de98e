using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>One link of a train's path, in the direction in which the train runs.</summary>
/// <param name="From">Where it enters.</param>
/// <param name="To">Where it leaves.</param>
/// <param name="Link">The link.</param>
/// <param name="Line">The line, which trains share.</param>
/// <param name="IsForward">Whether it runs in the direction of the link.</param>
internal sealed record Hop(Place From, Place To, LinkState Link, RailLine Line, bool IsForward);
