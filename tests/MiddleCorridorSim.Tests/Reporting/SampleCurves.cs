using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace MiddleCorridorSim.Tests.Reporting;

/// <summary>What a run keeps beside numbers, made up: weeks at posts, journeys, consignments and a trace of trains.</summary>
internal static class SampleCurves
{
    private const int Replications = 3;
    private static readonly DateTime s_start = new(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Adds them to a folder.</summary>
    public static void AddTo(SampleFolder folder, IReadOnlyList<string> scenarios)
    {
        AddProfiles(folder.FileOf("results.db"), scenarios.Count);
        StringBuilder consignments = new("replication,id,flow,route,created,departed,delivered,transit_h,scenario\r\n");
        StringBuilder trace = new("replication,time,entity,event,place,detail,scenario\r\n");
        foreach (string scenario in scenarios)
        {
            AddConsignments(consignments, Quoted(scenario));
            AddTrains(trace, Quoted(scenario));
        }

        File.WriteAllText(folder.FileOf("consignments.csv"), consignments.ToString());
        File.WriteAllText(folder.FileOf("trace.csv"), trace.ToString());
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void AddProfiles(string database, int scenarios)
    {
        using SqliteConnection connection = new($"Data Source={database};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        StringBuilder sql = new("CREATE TABLE runs(id INTEGER PRIMARY KEY, scenario_id, point, replication); CREATE TABLE profiles(run_id, profile, entity, content);");
        int run = 0;
        for (int scenario = 0; scenario < scenarios; scenario++)
        {
            for (int replication = 1; replication <= Replications; replication++)
            {
                run++;
                sql.Append(CultureInfo.InvariantCulture, $"INSERT INTO runs VALUES({run},{scenario},0,{replication});");
                sql.Append(CultureInfo.InvariantCulture, $"INSERT INTO profiles VALUES({run},'week','station:TR_SARP/road/customs','{Week(replication, scenario)}');");
                sql.Append(CultureInfo.InvariantCulture, $"INSERT INTO profiles VALUES({run},'steps','flow:CN_EU/Poti','{Steps(replication, scenario)}');");
            }
        }

        command.CommandText = sql.ToString();
        command.ExecuteNonQuery();
    }

    /// <summary>A queue that grows by day, shorter at the weekend, and booths manned by shifts.</summary>
    private static string Week(int replication, int scenario)
    {
        string Hours(Func<int, double> value) => string.Join(',', Enumerable.Range(0, 168).Select(hour => Math.Round(value(hour), 3).ToString(CultureInfo.InvariantCulture)));
        double Waiting(int hour) => (hour >= 120 ? 10 : 30) + (Math.Abs((hour % 24) - 12) * (4 - scenario)) + replication;
        return $$"""{"waiting":[{{Hours(Waiting)}}],"manned":[{{Hours(hour => hour % 24 is >= 6 and < 18 ? 8 : 4)}}]}""";
    }

    private static string Steps(int replication, int scenario)
    {
        string Step(string place, double hours, double km, double usd) => string.Create(
            CultureInfo.InvariantCulture, $$"""{"place":"{{place}}","hours":{{hours + (replication * 0.5)}},"km":{{km}},"usd":{{usd}}}""");
        return $"[{string.Join(',',
            Step("KZ_ALTYNKOL", 20, 0, 90),
            Step("rail", 80, 3300, 900),
            Step("KZ_AKTAU", 60 - (10 * scenario), 0, 150),
            Step("sea", 22, 480, 300),
            Step("AZ_ALAT", 45, 0, 160),
            Step("rail", 26, 850, 330),
            Step("GE_POTI", 30, 0, 140))}]";
    }

    private static void AddConsignments(StringBuilder rows, string scenario)
    {
        string[] flows = ["CN_EU", "CN_TR"];
        for (int number = 0; number < 400; number++)
        {
            // The spread of a triangular number: deterministic, and no two flows alike.
            string flow = flows[number % 2];
            double hours = (number % 2 == 0 ? 400 : 300) + (number * 37 % 200) + (number * 53 % 120);
            rows.Append(CultureInfo.InvariantCulture, $"1,{flow}#{number},{flow},Poti,,,,{hours:R},{scenario}\r\n");
        }
    }

    private static void AddTrains(StringBuilder rows, string scenario)
    {
        for (int train = 0; train < 14; train++)
        {
            bool forward = train % 2 == 0;
            DateTime at = s_start.AddHours(5 * train);
            foreach ((string place, double hours, string happening) in forward
                ? new[] { ("KZ_ALMATY>KZ_BEYNEU:rail@0", 0.0, "passes"), ("KZ_ALMATY>KZ_BEYNEU:rail@50", 2, "stops"), ("KZ_ALMATY>KZ_BEYNEU:rail@50", 3, "starts"), ("KZ_ALMATY>KZ_BEYNEU:rail@100", 5, "passes"), ("KZ_BEYNEU>KZ_AKTAU:rail@0", 5.2, "passes"), ("KZ_BEYNEU>KZ_AKTAU:rail@100", 9, "passes") }
                : [("KZ_BEYNEU>KZ_AKTAU:rail@100", 0, "passes"), ("KZ_BEYNEU>KZ_AKTAU:rail@0", 4, "passes"), ("KZ_ALMATY>KZ_BEYNEU:rail@100", 4.5, "passes"), ("KZ_ALMATY>KZ_BEYNEU:rail@0", 8, "passes")])
            {
                rows.Append(CultureInfo.InvariantCulture, $"1,{at.AddHours(hours):yyyy-MM-dd'T'HH:mm:ss.fff'Z'},{(forward ? "west" : "east")}#{train},{happening},{place},,{scenario}\r\n");
            }
        }

        rows.Append(CultureInfo.InvariantCulture, $"1,{s_start:yyyy-MM-dd'T'HH:mm:ss.fff'Z'},truck#1,left post,TR_SARP,road/inbound,{scenario}\r\n");
    }
}
