using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>Freight that lies on a shelf at the end of the run.</summary>
/// <param name="Rank">How many of all flows were created before it.</param>
/// <param name="Plan">Its flow.</param>
/// <param name="Number">Its number within the flow.</param>
/// <param name="Created">When it was created.</param>
internal readonly record struct WaitingRank(long Rank, FlowPlan Plan, long Number, DateTime Created)
{
    /// <summary>As observations speak of it.</summary>
    public Freight Freight => new(Plan.Index, Number, Plan.Tonnes, Plan.Teu, Created);
}
