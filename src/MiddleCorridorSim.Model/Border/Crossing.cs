using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Border;

/// <summary>Tells which lanes of the post at a place a traveller passes, from where it comes and where it goes.</summary>
/// <remarks>
/// Coming from another country it passes the inbound lane, going to another one the outbound lane. One that stays in the post's country on both
/// sides passes the inbound lane, for the post stands on its way. Trains of services pass their posts themselves, as they run.
/// </remarks>
internal static class Crossing
{
    /// <summary>The lane into the country that freight passes between two arcs; null where there is none.</summary>
    public static Lane? Inbound(FlowPlan plan, Place place, Arc? before, Arc? after) =>
        place.Post is { } post && before is { PassesPosts: false } && Enters(place, before.From, after?.To)
            ? post.Lane(ModeOf(plan, before), Direction.Inbound)
            : null;

    /// <summary>The lane out of the country that freight passes between two arcs; null where there is none.</summary>
    public static Lane? Outbound(FlowPlan plan, Place place, Arc? after) =>
        place.Post is { } post && after is { PassesPosts: false } && after.To.Country != place.Country
            ? post.Lane(ModeOf(plan, after), Direction.Outbound)
            : null;

    /// <summary>The lane into the country that a train passes at a place of its path.</summary>
    public static Lane? Inbound(Place place, Place? before, Place? after) =>
        place.Post is { } post && before is not null && Enters(place, before, after) ? post.Lane(Mode.Rail, Direction.Inbound) : null;

    /// <summary>The lane out of the country that a train passes at a place of its path.</summary>
    public static Lane? Outbound(Place place, Place? after) =>
        place.Post is { } post && after is not null && after.Country != place.Country
            ? post.Lane(Mode.Rail, Direction.Outbound)
            : null;

    private static bool Enters(Place place, Place before, Place? after) =>
        before.Country != place.Country || (after is not null && after.Country == place.Country);

    private static Mode ModeOf(FlowPlan plan, Arc arc) => plan.IsTrucked ? Mode.Road : arc.Mode;
}
