using MiddleCorridorSim.Cli.Commands;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Statistics;
using Spectre.Console;

namespace MiddleCorridorSim.Cli.Terminal;

/// <summary>The tables at the end of a run: by flow, and by route.</summary>
internal static class RunTables
{
    private const double HoursPerDay = 24;
    private const double Thousand = 1000;
    private const int MostRoutes = 15;
    private const int FewScenarios = 3;
    private const int Widest = 100;             // columns
    private static readonly string[] Columns = ["days", "95 %", "border d", "kt/yr", "USD/TEU", "kg CO2e"];

    /// <summary>Shows the tables of every scenario.</summary>
    public static void Show(Screen screen, FinishedWork work)
    {
        if (work.Scenarios.Count > 1)
        {
            screen.Say("");
            screen.Show(Overview(work));
        }

        if (work.Scenarios.Count > FewScenarios)
        {
            screen.Say("Flows and routes of each scenario are in the report and in summary.csv.");
            return;
        }

        foreach (Scenario scenario in work.Scenarios.Select(stored => stored.Scenario))
        {
            Dictionary<(string, string), Estimate> estimates = work.Report.Summary.Where(row => row.Scenario == scenario.Name)
                .ToDictionary(row => (row.Series.Kpi, row.Series.Entity), row => row.Estimate);
            screen.Say("");
            screen.Say(Numbers.Cut(scenario.Name, Widest));
            screen.Show(Flows(scenario, estimates));
            if (Routes(work, scenario, estimates) is { } routes)
            {
                screen.Show(routes);
            }

            if (estimates.GetValueOrDefault(("unroutable", "all")) is { Mean: > 0 } unroutable)
            {
                screen.Say($"  Not to be delivered (no open route, or turned back): {Numbers.WithInterval(unroutable)} consignments.");
            }
        }
    }

    /// <summary>The scenarios side by side, all freight together.</summary>
    private static Table Overview(FinishedWork work)
    {
        Table table = Heading("Scenario", Columns);
        ILookup<string, SummaryRow> rows = work.Report.Summary.Where(row => row.Series.Entity == "all").ToLookup(row => row.Scenario);
        foreach (string scenario in work.Scenarios.Select(stored => stored.Scenario.Name))
        {
            AddRow(table, scenario, "all", rows[scenario].ToDictionary(row => (row.Series.Kpi, row.Series.Entity), row => row.Estimate));
        }

        return table;
    }

    /// <summary>An empty table with a heading.</summary>
    public static Table Heading(string first, params string[] others)
    {
        Table table = new() { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(Markup.Escape(first)).NoWrap());
        foreach (string other in others)
        {
            table.AddColumn(new TableColumn(Markup.Escape(other)).RightAligned().NoWrap());
        }

        return table;
    }

    /// <summary>The name of an entity for readers: <c>all freight</c>, the flow's name, the route's label.</summary>
    public static string NameOf(Scenario scenario, string entity)
    {
        if (entity == "all")
        {
            return "all freight";
        }

        string id = entity[(entity.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return scenario.Flows.TryGetValue(new FlowId(id), out Flow? flow) && flow.Name is not null ? flow.Name : id;
    }

    private static void AddRow(Table table, string name, string entity, Dictionary<(string, string), Estimate> estimates) => table.AddRow(
        Markup.Escape(Numbers.Cut(name, 33)),
        Numbers.WithInterval(estimates.GetValueOrDefault(("transit_time.mean", entity)), HoursPerDay),
        Short(estimates, "transit_time.p95", entity, HoursPerDay),
        Short(estimates, "border_hours.mean", entity, HoursPerDay),
        Short(estimates, "throughput", entity, Thousand),
        Short(estimates, "cost.mean", entity, 1),
        Short(estimates, "co2e.mean", entity, 1));

    private static Table Flows(Scenario scenario, Dictionary<(string, string), Estimate> estimates)
    {
        Table table = Heading("Flow", Columns);
        IEnumerable<string> flows = scenario.Flows.Where(flow => !flow.Value.Background).Select(flow => "flow:" + flow.Key.Value);
        foreach (string entity in flows.Prepend("all").Where(entity => estimates.ContainsKey(("created", entity))))
        {
            AddRow(table, NameOf(scenario, entity), entity, estimates);
        }

        return table;
    }

    private static Table? Routes(FinishedWork work, Scenario scenario, Dictionary<(string, string), Estimate> estimates)
    {
        List<(string Route, Estimate Tonnes)> routes =
        [
            .. work.Report.Summary.Where(row => row.Scenario == scenario.Name && row.Series.Kpi == "throughput" && row.Series.Entity.StartsWith("route:", StringComparison.Ordinal))
                .Select(row => (row.Series.Entity, row.Estimate)).OrderByDescending(route => route.Estimate.Mean),
        ];
        if (routes.Count == 0)
        {
            return null;
        }

        double total = routes.Sum(route => route.Tonnes.Mean);
        Table table = Heading("Route", "share", "kt/yr", "days", "95 %");
        foreach ((string route, Estimate tonnes) in routes.Take(MostRoutes))
        {
            table.AddRow(
                Markup.Escape(Numbers.Cut(NameOf(scenario, route), 40)),
                Numbers.Short(100 * tonnes.Mean / total) + " %",
                Numbers.WithInterval(tonnes, Thousand),
                Numbers.WithInterval(estimates.GetValueOrDefault(("transit_time.mean", route)), HoursPerDay),
                Short(estimates, "transit_time.p95", route, HoursPerDay));
        }

        if (routes.Count > MostRoutes)
        {
            double rest = routes.Skip(MostRoutes).Sum(route => route.Tonnes.Mean);
            table.AddRow($"{routes.Count - MostRoutes} others", Numbers.Short(100 * rest / total) + " %", Numbers.Short(rest / Thousand), "", "");
        }

        return table;
    }

    private static string Short(Dictionary<(string, string), Estimate> estimates, string kpi, string entity, double per) =>
        estimates.TryGetValue((kpi, entity), out Estimate? estimate) ? Numbers.Short(estimate.Mean / per) : "";
}
