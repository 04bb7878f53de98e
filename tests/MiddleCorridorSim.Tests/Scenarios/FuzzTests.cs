using System.Diagnostics;
using System.Globalization;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Tests.Scenarios;

/// <summary>Spoiled files are accepted or refused with a located message; none crashes, hangs or writes.</summary>
/// <remarks><c>MCSIM_FUZZ=20000</c> sets how many files are tried (1,000 otherwise), <c>MCSIM_FUZZ_SEED</c> which.</remarks>
public sealed class FuzzTests : IDisposable
{
    private const string Tabled = """
        name: tables
        start: 2026-01-01
        duration: 365 d
        nodes: {data: table.csv, C: {country: TR, lat: 40}}
        links: {A-C: {from: A, to: C, mode: road, distance: 10 km, speed: 40 km/h, route: trip/road}}
        routes: {trip: {opens: 2026-03-01}}
        flows: {f: {from: A, to: C, mode: road, rate_by_time: [[00:00, 6 /h], [06:00, 12 /h]], arrivals: {erlang: 2}}}
        disruptions: {d: {at: [trip], every: {empirical: seen.csv#wait_h}, lasts: {discrete: [[10 min, 0.8], [2 h, 0.2]]}}}

        """;

    private static readonly int s_count = Setting("MCSIM_FUZZ", 1000);
    private static readonly string[] s_sets =
    [
        "flows.*.rate=4 /h", "flows.*.rate*=2", "routes.trip={opens: 2026-05-01}", "posts.POST.road.controls.*.service.mean*=0.5", "nodes=null", "seed=3",
        "flows.f.rate_by_time*=2", "disruptions.d.every={empirical: seen.csv#wait_h}", "flows.trucks.arrivals.erlang=3", "nodes.data=table.csv",
    ];

    private readonly ScenarioFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_SpoiledFiles_AreAcceptedOrToldWhere()
    {
        Mutation mutation = new(new Random(Setting("MCSIM_FUZZ_SEED", 20260101)));
        string[] whole = [ScenarioFolder.TwoControls, Tabled, .. Fixtures()];
        string[] tables = ["id,country,lat,lon\nA,AZ,40.1,46\nB,AM,\"39\",46.2\n", "wait_h,note\n1.5,x\n2,\"a, b\"\n"];
        List<string> failures = [];
        int accepted = 0;
        for (int i = 0; i < s_count; i++)
        {
            bool isTable = i % 4 == 3;
            byte[] spoiled = mutation.Of(isTable ? tables[i / 4 % 2] : whole[i % whole.Length]);
            Write("_base.yaml", ScenarioFolder.TwoControls);
            Write("table.csv", tables[0]);
            Write("seen.csv", tables[1]);
            Write("scenario.yaml", Tabled);
            string file = isTable ? (i / 4 % 2 == 0 ? "table.csv" : "seen.csv") : "scenario.yaml";
            File.WriteAllBytes(Path.Combine(_folder.Path, file), spoiled);
            string[] sets = i % 5 == 4 ? [System.Text.Encoding.UTF8.GetString(mutation.Of(s_sets[i / 5 % s_sets.Length]))] : [];
            accepted += Try(failures, sets, $"{i} {file} {string.Concat(sets)}: {Convert.ToBase64String(spoiled)}") ? 1 : 0;
        }

        Assert.Empty(failures);
        Assert.InRange(accepted, 1, s_count - 1);
    }

    private bool Try(List<string> failures, string[] sets, string what)
    {
        Stopwatch watch = Stopwatch.StartNew();
        try
        {
            LoadedScenario loaded = ScenarioLoader.Load(Path.Combine(_folder.Path, "scenario.yaml"), sets);
            bool isTold = loaded.Faults.Count > 0 && loaded.Faults.All(fault => fault.File.Length > 0 && fault.Message.Length > 0);
            Note(failures, loaded.Scenario is null == isTold && (isTold || loaded.Faults.Count == 0), what, "neither accepted nor told");
            Note(failures, watch.Elapsed < TimeSpan.FromSeconds(2) || Debugger.IsAttached, what, $"took {watch.Elapsed}");
            Note(failures, Directory.EnumerateFileSystemEntries(_folder.Path).Count() == 4, what, "something was written");
            return loaded.Scenario is not null;
        }
        catch (Exception exception)
        {
            // Whatever is thrown is the failure that this test looks for.
            Note(failures, false, what, exception.ToString());
            return false;
        }
    }

    private static void Note(List<string> failures, bool isRight, string what, string wrong)
    {
        if (!isRight && failures.Count < 20)
        {
            failures.Add($"{wrong}: {what}");
        }
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.Path, name), text);

    private static IEnumerable<string> Fixtures() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Scenarios", "Fixtures"), "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static int Setting(string name, int standard) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : standard;
}
