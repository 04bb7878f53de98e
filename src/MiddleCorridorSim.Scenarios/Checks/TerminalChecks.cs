using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Terminals;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Checks that what limits a terminal leaves something.</summary>
internal static class TerminalChecks
{
    /// <summary>Tells what is wrong with terminals.</summary>
    /// <param name="checked">The scenario.</param>
    public static void Run(CheckedScenario @checked)
    {
        foreach ((NodeId id, Terminal terminal) in @checked.Scenario.Terminals)
        {
            if (terminal.Storage is { Amount: <= 0 })
            {
                @checked.Fault("expected more than nothing, found no room in the yard. Leave it out where the yard does not limit.", "terminals", id.Value, "storage");
            }

            if (terminal.Hours.Count > 0 && terminal.Hours.All(shift => shift.Booths == 0 || shift.Manned.Value <= 0))
            {
                @checked.Fault("expected at least one shift that is worked, found none: nothing would ever be handled.", "terminals", id.Value, "hours");
            }
        }
    }
}
