using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Scenarios.Quantities;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Checks that measured time is left, and that dates come in order and within the run.</summary>
internal static class TimeChecks
{
    /// <summary>Tells what is wrong with times and dates.</summary>
    /// <param name="checked">The scenario.</param>
    public static void Run(CheckedScenario @checked)
    {
        Scenario scenario = @checked.Scenario;
        if (scenario.WarmUp >= scenario.Duration)
        {
            @checked.Fault(
                $"expected less than the duration of {QuantityFormat.Text(scenario.Duration)}, found {QuantityFormat.Text(scenario.WarmUp)}. Nothing would be measured.",
                "warm_up");
        }

        Routes(@checked);
        Staffing(@checked);
    }

    /// <summary>Tells a pair of dates that is out of order, or that lies outside the run.</summary>
    /// <param name="checked">The scenario.</param>
    /// <param name="first">The earlier date and its field.</param>
    /// <param name="last">The later date and its field.</param>
    /// <param name="path">The names that lead to what holds both.</param>
    public static void Order(CheckedScenario @checked, (string Field, DateTime? At) first, (string Field, DateTime? At) last, params string[] path)
    {
        if (first.At is { } from && last.At is { } until && from >= until)
        {
            @checked.Fault($"expected a date after {first.Field} ({Text(from)}), found {Text(until)}.", [.. path, last.Field]);
        }
    }

    /// <summary>A date as a file writes it.</summary>
    /// <param name="date">The date.</param>
    public static string Text(DateTime date) =>
        date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static void Routes(CheckedScenario @checked)
    {
        foreach ((RoutePath route, RouteState state) in @checked.Scenario.Routes)
        {
            if (state is not RouteState.Dated dated)
            {
                continue;
            }

            Order(@checked, ("opens", dated.Opens), ("closes", dated.Closes), "routes", route.Value);
            if (dated.Opens is { } opens && opens >= @checked.Scenario.End)
            {
                @checked.Doubt(
                    $"it opens on {Text(opens)}, after the run ends on {Text(@checked.Scenario.End)}: it is closed all the time.", "routes", route.Value, "opens");
            }

            if (dated.Opens is null && dated.Closes is null)
            {
                @checked.Fault("expected open, closed or a date, found an empty mapping.", "routes", route.Value);
            }
        }
    }

    private static void Staffing(CheckedScenario @checked)
    {
        foreach ((NodeId post, StaffingPlan plan) in @checked.Scenario.Staffing)
        {
            DateTime before = DateTime.MinValue;
            foreach (StaffingChange change in plan.Later)
            {
                if (change.Date <= before)
                {
                    @checked.Fault($"expected dates in order, found {Text(change.Date)} after {Text(before)}.", "staffing", post.Value, "changes");
                }

                if (change.Date >= @checked.Scenario.End)
                {
                    @checked.Doubt(
                        $"{change.Regime} takes over on {Text(change.Date)}, after the run ends on {Text(@checked.Scenario.End)}.", "staffing", post.Value, "changes");
                }

                before = change.Date;
            }
        }
    }
}
