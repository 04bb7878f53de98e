using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Itineraries;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Scenarios.Binding;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Checks that fixed shares name routes that there are, and share out all of a flow.</summary>
internal static class ChoiceChecks
{
    private const double Rounding = 0.015;
    private static readonly string[] Joints = [" + ", " > "];

    /// <summary>Tells what is wrong or doubtful with rules of choice.</summary>
    /// <param name="checked">The scenario.</param>
    public static void Run(CheckedScenario @checked)
    {
        HashSet<string> known = [.. Labels(@checked.Scenario)];
        if (@checked.Scenario.Flows.Values.Any(flow => flow.Choice is null))
        {
            Shares(@checked, @checked.Scenario.Choice, known, "choice");
        }

        foreach ((FlowId id, Flow flow) in @checked.Scenario.Flows)
        {
            if (flow.Choice is { } choice)
            {
                Shares(@checked, choice, known, "flows", id.Value, "choice");
            }
        }
    }

    private static void Shares(CheckedScenario @checked, ItineraryChoice choice, HashSet<string> known, params string[] path)
    {
        if (choice.Rule != ChoiceRule.Fixed)
        {
            return;
        }

        foreach (string label in choice.Shares.Keys)
        {
            if (Array.Find(label.Split(Joints, StringSplitOptions.None), part => !known.Contains(part)) is { } unknown)
            {
                @checked.Fault(
                    $"expected a route by its label (labels of links, trains and vessels on the way, such as \"BTK + Ferry\"; without labels their ids, " +
                    $"such as \"A-B > B-C\"), found \"{unknown}\".{NearestName.Hint(unknown, known)}",
                    [.. path, "shares", label]);
            }
        }

        double sum = choice.Shares.Values.Sum(share => share.Value);
        if (Math.Abs(sum - 1) > Rounding)
        {
            @checked.Doubt(
                FormattableString.Invariant($"the shares add up to {100 * sum:0.#} %: all of the flow is split in proportion to them."), [.. path, "shares"]);
        }
    }

    private static IEnumerable<string> Labels(Scenario scenario) =>
    [
        .. scenario.Links.Select(link => link.Value.Label ?? link.Key.Value), .. scenario.Links.Keys.Select(id => id.Value),
        .. scenario.Trains.Select(train => train.Value.Label ?? train.Key.Value), .. scenario.Trains.Keys.Select(id => id.Value),
        .. scenario.Vessels.Select(fleet => fleet.Value.Label ?? fleet.Key.Value), .. scenario.Vessels.Keys.Select(id => id.Value),
    ];
}
