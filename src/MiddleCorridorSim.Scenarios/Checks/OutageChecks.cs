using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Disruptions;
using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Domain.Terminals;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Checks that what comes again and again takes time: with none between and none while it lasts, the clock would stand still.</summary>
internal static class OutageChecks
{
    /// <summary>Tells which breakdowns, withdrawals and disruptions take no time.</summary>
    /// <param name="checked">The scenario.</param>
    public static void Run(CheckedScenario @checked)
    {
        Scenario scenario = @checked.Scenario;
        foreach ((RegimeId id, StaffingRegime regime) in scenario.Regimes)
        {
            Takes(@checked, (regime.Withdrawal?.Every, regime.Withdrawal?.Lasts), "regimes", id.Value, "withdrawal");
        }

        foreach ((NodeId id, BorderPost post) in scenario.Posts)
        {
            foreach (Mode mode in Enum.GetValues<Mode>())
            {
                foreach ((ControlId control, Control each) in post.Of(mode)?.Controls ?? new Catalog<ControlId, Control>())
                {
                    Breakdowns(@checked, each.Breakdowns, "posts", id.Value, LinkChecks.Words(mode), "controls", control.Value);
                }
            }
        }

        foreach ((NodeId id, Terminal terminal) in scenario.Terminals)
        {
            Breakdowns(@checked, terminal.Breakdowns, "terminals", id.Value);
        }

        foreach ((PoolId id, LocomotivePool pool) in scenario.Locomotives)
        {
            Breakdowns(@checked, pool.Breakdowns, "locomotives", id.Value);
        }

        foreach ((FleetId id, VesselFleet fleet) in scenario.Vessels)
        {
            Breakdowns(@checked, fleet.Breakdowns, "vessels", id.Value);
        }

        foreach ((DisruptionId id, Disruption disruption) in scenario.Disruptions)
        {
            bool isByMonth = disruption.ClosedShare.Count > 0;
            Takes(@checked, (isByMonth ? disruption.Lasts : disruption.Every, disruption.Lasts), "disruptions", id.Value);
        }
    }

    private static void Breakdowns(CheckedScenario @checked, Breakdowns? breakdowns, params string[] path) =>
        Takes(@checked, (breakdowns?.Every, breakdowns?.Lasts), [.. path, "breakdowns"]);

    private static void Takes(CheckedScenario @checked, (Distribution? Every, Distribution? Lasts) times, params string[] path)
    {
        if (times is { Every: { } every, Lasts: { } lasts } && every.Mean + lasts.Mean <= TimeSpan.Zero)
        {
            @checked.Fault("expected that it takes more than no time, found 0 h between one and the next, and 0 h while it lasts.", [.. path, "lasts"]);
        }
    }
}
