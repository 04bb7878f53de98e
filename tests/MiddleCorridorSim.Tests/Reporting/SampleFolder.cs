using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace MiddleCorridorSim.Tests.Reporting;

/// <summary>Writes a folder of results such as a run leaves, with made-up numbers, into a temporary place.</summary>
internal sealed class SampleFolder : IDisposable
{
    private static readonly string[] Flows = ["CN_EU", "CN_TR", "KZ_EU", "EU_KZ", "UZ_EU_trucks", "Baku_Nakhchivan"];
    private readonly StringBuilder _summary = new("scenario,point,kpi,entity,unit,n,mean,sd,ci_low,ci_high\r\n");
    private readonly StringBuilder _kpis = new("scenario,point,replication,kpi,entity,unit,value\r\n");
    private readonly StringBuilder _comparison = new("baseline,scenario,kpi,entity,unit,n,difference,ci_low,ci_high,baseline_mean\r\n");

    private SampleFolder()
    {
    }

    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("mcsim-reporting-").FullName;

    /// <summary>Writes a folder with these scenarios.</summary>
    public static SampleFolder Write(params string[] scenarios)
    {
        SampleFolder folder = new();
        for (int index = 0; index < scenarios.Length; index++)
        {
            folder.AddScenario(scenarios[index], gain: index * 0.08);
            if (index > 0)
            {
                folder.AddComparison(scenarios[0], scenarios[index], index);
            }
        }

        File.WriteAllText(folder.FileOf("summary.csv"), folder._summary.ToString());
        File.WriteAllText(folder.FileOf("kpis.csv"), folder._kpis.ToString());
        if (scenarios.Length > 1)
        {
            File.WriteAllText(folder.FileOf("comparison.csv"), folder._comparison.ToString());
        }

        File.WriteAllText(folder.FileOf("run.json"), """{"version": "0.1.0", "seed": 1, "replications": 10}""");
        folder.WriteNetwork(scenarios);
        SampleCurves.AddTo(folder, scenarios);
        SampleAnalyses.AddTo(folder);
        return folder;
    }

    /// <summary>A file of the folder.</summary>
    public string FileOf(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private void AddScenario(string scenario, double gain)
    {
        for (int index = 0; index < Flows.Length; index++)
        {
            double mean = new[] { 520.0, 410, 330, 365, 290, 96 }[index] * (1 - gain);
            Add(scenario, "transit_time.mean", $"flow:{Flows[index]}", "h", mean, mean * 0.03);
            Add(scenario, "transit_time.p50", $"flow:{Flows[index]}", "h", mean * 0.93, mean * 0.02);
            Add(scenario, "transit_time.p95", $"flow:{Flows[index]}", "h", mean * 1.45, mean * 0.05);
            Add(scenario, "cost.mean", $"flow:{Flows[index]}", "USD/TEU", mean * 9, mean * 0.1);
            Add(scenario, "throughput", $"flow:{Flows[index]}", "t/yr", 1.5e6 / (index + 1), 2e4);
            Add(scenario, "throughput_teu", $"flow:{Flows[index]}", "TEU/yr", 6e4 / (index + 1), 900);
            Add(scenario, "throughput_vehicles", $"flow:{Flows[index]}", "/yr", 6e4 / (index + 1), 900);
            Add(scenario, "border_hours.mean", $"flow:{Flows[index]}", "h", mean * 0.2, mean * 0.01);
            Add(scenario, "co2e.mean", $"flow:{Flows[index]}", "kg/TEU", mean * 2, mean * 0.01);
            double left = mean;
            foreach ((string place, double share) in Places(index))
            {
                Add(scenario, "time_at.mean", $"flow:{Flows[index]}/place:{place}", "h", mean * share, mean * share * 0.05);
                left -= mean * share;
            }

            Add(scenario, "time_at.mean", $"flow:{Flows[index]}/place:rail", "h", left, left * 0.01);
        }

        foreach ((string route, double tonnes) in new[] { ("Poti", 2.4e6), ("Batumi", 0.9e6), ("BTK", 0.35e6), ("Sarpi", 1.3e6), ("Iran", 0.22e6), ("TRIP rail", gain * 6e6), ("TRIP road", gain * 2e6) })
        {
            Add(scenario, "throughput", $"route:{route}", "t/yr", tonnes, tonnes * 0.04);
        }

        for (int index = 0; index < SampleNetwork.Links.Count; index++)
        {
            var link = SampleNetwork.Links[index];
            double tonnes = (link.Route.StartsWith("trip", StringComparison.Ordinal) ? gain * 8e6 : link.Kilotonnes * 1e3);
            Add(scenario, "throughput", $"link:{LinkId(index)}", "t/yr", tonnes, tonnes * 0.03);
        }

        foreach ((string post, double queue) in new[] { ("TR_SARP", 310.0), ("TR_KAPIKULE", 520), ("AZ_REDBRIDGE", 180), ("KZ_NURZHOLY", 90), ("AM_AGARAK_W", gain * 200), ("TR_DILUCU", 45) })
        {
            Add(scenario, "queue.mean", $"station:{post}/road/customs", "vehicles", queue, queue * 0.1);
            Add(scenario, "queue.mean", $"station:{post}/road/documents", "vehicles", queue * 0.2, queue * 0.02);
            Add(scenario, "border_time.mean", $"post:{post}/road/entry", "h", queue / 20, queue / 200);
            Add(scenario, "border_time.p50", $"post:{post}/road/entry", "h", queue / 26, queue / 200);
            Add(scenario, "border_time.p95", $"post:{post}/road/entry", "h", queue / 7, queue / 100);
            Add(scenario, "border_time.mean", $"post:{post}/road/exit", "h", queue / 30, queue / 300);
            Add(scenario, "utilisation", $"station:{post}/road/customs", "share", Math.Min(0.97, 0.4 + (queue / 900)), 0.02);
        }
        Add(scenario, "border_time.mean", "post:GE_SARPI/road/outbound", "h", 9 + (gain * 20), 0.8);
    }

    private static (string Place, double Share)[] Places(int flow) => flow switch
    {
        0 or 1 => [("KZ_ALTYNKOL", 0.12), ("KZ_AKTAU", 0.17), ("sea", 0.05), ("AZ_ALAT", 0.11), ("AZ_BOYUKKESIK", 0.04), ("GE_GARDABANI", 0.03), ("GE_AKHALKALAKI", 0.06), ("TR_KAPIKULE", 0.05)],
        2 or 3 => [("KZ_ALMATY", 0.2), ("KZ_AKTAU", 0.19), ("sea", 0.19), ("AZ_ALAT", 0.09), ("GE_POTI", 0.14)],
        4 => [("road", 0.33), ("TM_TKB", 0.2), ("sea", 0.08), ("AZ_ALAT", 0.1), ("AZ_REDBRIDGE", 0.07), ("TR_SARP", 0.09), ("TR_KAPIKULE", 0.1)],
        _ => [("road", 0.45), ("AZ_BILASUVAR", 0.2), ("IR_JOLFA", 0.22)],
    };

    private void AddComparison(string baseline, string scenario, int index)
    {
        for (int flow = 0; flow < Flows.Length; flow++)
        {
            double difference = (-14.0 * index) + (flow * 6);
            AddDifference(baseline, scenario, "transit_time.mean", $"flow:{Flows[flow]}", "h", difference, 8, 400);
            AddDifference(baseline, scenario, "cost.mean", $"flow:{Flows[flow]}", "USD/TEU", difference * 4, 50, 3600);
        }
    }

    private void Add(string scenario, string kpi, string entity, string unit, double mean, double half)
    {
        for (int replication = 0; replication < 10; replication++)
        {
            double value = mean + (half * (replication - 4.5) / 4.5);
            _kpis.Append(CultureInfo.InvariantCulture, $"{Quoted(scenario)},0,{replication},{kpi},{Quoted(entity)},{unit},{value:R}\r\n");
        }

        _summary.Append(CultureInfo.InvariantCulture, $"{Quoted(scenario)},0,{kpi},{Quoted(entity)},{unit},10,{mean:R},{half:R},{mean - half:R},{mean + half:R}\r\n");
    }

    private void AddDifference(string baseline, string scenario, string kpi, string entity, string unit, double difference, double half, double mean) => _comparison.Append(
        CultureInfo.InvariantCulture, $"{Quoted(baseline)},{Quoted(scenario)},{kpi},{entity},{unit},10,{difference:R},{difference - half:R},{difference + half:R},{mean:R}\r\n");

    private static string LinkId(int index)
    {
        var link = SampleNetwork.Links[index];
        return $"{link.From}>{link.To}:{link.Mode}";
    }

    /// <summary>The scenario as resolved; all but the first open the route.</summary>
    private static string Yaml(string name, int position) => $$"""
        name: {{Literal(name)}}
        routes:
          trip: {{(position == 0 ? "closed" : "open")}}
        flows:
          CN_EU: {name: China to Europe, rate: 350 TEU/week, source: "A <i>railway</i>, 2025", confidence: reported}
          CN_TR: {name: China to Turkey, rate: 200 TEU/week, source: own estimate, confidence: assumption}
          Baku_Nakhchivan: {name: Baku to Nakhchivan, rate: 20 /d, source: own estimate, confidence: assumption}
        posts:
          TR_SARP: {regime: turkish, confidence: derived}
        """;

    private void WriteNetwork(string[] scenarios)
    {
        SQLitePCL.Batteries_V2.Init();
        using SqliteConnection database = new($"Data Source={FileOf("results.db")};Pooling=False");
        database.Open();
        using SqliteCommand command = database.CreateCommand();
        StringBuilder sql = new("CREATE TABLE scenarios(id INTEGER, position INTEGER, name TEXT, description TEXT, hash TEXT, yaml TEXT); CREATE TABLE nodes(id, name, country, kind, lat REAL, lon REAL); CREATE TABLE links(scenario, id, from_node, to_node, mode, route, state, distance_km REAL);");
        foreach (var node in SampleNetwork.Nodes)
        {
            sql.Append(CultureInfo.InvariantCulture, $"INSERT INTO nodes VALUES('{node.Id}','{node.Name}','{node.Country}','{node.Kind}',{node.Lat:R},{node.Lon:R});");
        }

        for (int scenario = 0; scenario < scenarios.Length; scenario++)
        {
            sql.Append(CultureInfo.InvariantCulture, $"INSERT INTO scenarios VALUES({scenario},{scenario},{Literal(scenarios[scenario])},{Literal("What it stands for: <em>all</em> of it.")},'0f3a',{Literal(Yaml(scenarios[scenario], scenario))});");
            for (int index = 0; index < SampleNetwork.Links.Count; index++)
            {
                var link = SampleNetwork.Links[index];
                string state = scenario == 0 && link.Route.StartsWith("trip", StringComparison.Ordinal) ? "closed" : "open";
                sql.Append(CultureInfo.InvariantCulture, $"INSERT INTO links VALUES({Literal(scenarios[scenario])},'{LinkId(index)}','{link.From}','{link.To}','{link.Mode}','{link.Route}','{state}',100);");
            }
        }

        command.CommandText = sql.ToString();
        command.ExecuteNonQuery();
    }
}
