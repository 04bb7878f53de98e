using MiddleCorridorSim.Experiments.Verification.Cases;

namespace MiddleCorridorSim.Experiments.Verification;

/// <summary>All cases, by the names of their scenario files.</summary>
public static class VerificationCatalog
{
    private static readonly Lazy<IReadOnlyList<VerificationCase>> Listed = new(() =>
        RoadCases.Add(RailCases.Add(FleetCases.Add(PostCases.Add(StaffingCases.Add(PriorityCases.Add(CareCases.Add(PatienceCases.Add(QueueCases.Add(new CaseList()))))))))).All);

    /// <summary>The cases.</summary>
    public static IReadOnlyList<VerificationCase> All => Listed.Value;
}
