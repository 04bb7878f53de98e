using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Experiments.Runs;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Experiments.Sweeps;
using MiddleCorridorSim.Model;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Tests.Results.Store;

namespace MiddleCorridorSim.Tests.Experiments.Sweeps;

/// <summary>A post with two controls in a folder of its own, and studies of it.</summary>
internal sealed class PostStudy : IDisposable
{
    private const string Post = """
        name: a post with two controls
        start: 2026-01-01
        warm_up: 1 d
        duration: 4 d
        nodes:
          WEST: {country: AZ, lat: 39.0, lon: 46.5}
          POST: {country: AM, lat: 38.9, lon: 46.4}
          EAST: {country: AM, lat: 38.9, lon: 46.1}
        links:
          WEST-POST: {from: WEST, to: POST, mode: road, distance: 0 km, speed: 60 km/h}
          POST-EAST: {from: POST, to: EAST, mode: road, distance: 0 km, speed: 60 km/h}
        regimes:
          plain: {authority: test}
        posts:
          POST:
            regime: plain
            road:
              controls:
                customs: {booths: 1, service: {exponential: 6 min}}
                scan:    {booths: 2, service: {uniform: [5 min, 15 min]}, applies_to: 30 %}
        flows:
          trucks: {from: WEST, to: EAST, mode: road, rate: 8 /h, arrivals: poisson, returns: none}
        """;

    private readonly TemporaryFolder _folder = new();

    public PostStudy(string study)
    {
        File.WriteAllText(_folder["post.yaml"], Post);
        File.WriteAllText(_folder["study.yaml"], study);
    }

    public string Path => _folder["study.yaml"];

    public string this[string name] => _folder[name];

    public static ReplicationBody Body { get; } = (scenario, seed, replication, observer, stop) => new CorridorModel(scenario, seed, replication, observer).Run(stop).Events;

    public LoadedStudy Load()
    {
        LoadedStudy study = StudyLoader.Load(Path);
        Assert.Empty(study.Faults);
        return study;
    }

    public (SweepReport Report, IReadOnlyList<SensitivityRow> Rows) Sweep(
        string folder, Shard? shard = null, string program = "test", Action<RunProgress>? progress = null, CancellationToken stop = default)
    {
        LoadedStudy study = Load();
        SweepPlan plan = new() { Study = StudyPlans.Of(study), Scenario = study.Scenario!, Effort = study.Study!.Replications!, Jobs = 2, Shard = shard ?? Shard.Whole };
        Assert.Empty(SweepCheck.Faults(study, plan, stop));
        using ResultsStore store = ResultsStore.Open(_folder[folder], SweepJob.IdentityOf(plan, program), replace: false);
        return SweepJob.Run(store, plan, Body, progress ?? (_ => { }), stop);
    }

    public byte[] Bytes(string file) => File.ReadAllBytes(_folder[file]);

    public void Dispose() => _folder.Dispose();
}
