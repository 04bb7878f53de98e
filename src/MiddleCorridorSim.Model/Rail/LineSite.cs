using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>What the parts of one line share.</summary>
internal sealed record LineSite(Simulation Simulation, LinkId Id, RunningTimes Times, Pace Pace)
{
    /// <summary>Who is told; null: nobody.</summary>
    public LineWatch? Watch { get; init; }

    /// <summary>The name of a boundary between sections, by its number: <c>LINK@12.5</c> at 12.5 km from the link's beginning.</summary>
    public string Place(int boundary) => FormattableString.Invariant($"{Id}@{Times.Kilometre(boundary):0.###}");
}
