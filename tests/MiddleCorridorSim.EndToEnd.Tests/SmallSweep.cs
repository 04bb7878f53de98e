using System.Diagnostics;

namespace MiddleCorridorSim.EndToEnd.Tests;

/// <summary>A sweep over a post with one control, in a folder of its own; of about a second unless its replications are lengthened.</summary>
internal sealed class SmallSweep : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mcsim-small-").FullName;

    /// <param name="days">How long a replication lasts; 60 are simulated in a few milliseconds.</param>
    public SmallSweep(int days = 60)
    {
        File.WriteAllText(Scenario, PostScenario.Yaml(days));
        File.WriteAllText(Study, """
            scenario: post.yaml
            replications: 2
            design: {morris: 10}
            factors:
              service: {path: posts.POST.road.controls.customs.service.mean, range: [3 min, 6 min]}
              demand: {path: flows.trucks.rate, range: [4 /h, 8 /h]}
            """);
    }

    public string Study => Path.Combine(_folder, "study.yaml");

    public string Scenario => Path.Combine(_folder, "post.yaml");

    public string Folder(string name) => Path.Combine(_folder, name);

    public string[] Arguments(string folder, params string[] more) => ["sweep", Study, "--out", Folder(folder), "--quiet", .. more];

    public ProgramResult Run(string folder, params string[] more) => Mcsim.Run(Arguments(folder, more));

    public Process Start(string folder, params string[] more) => Mcsim.Start(Arguments(folder, more));

    public byte[] Bytes(string folder, string file) => File.ReadAllBytes(Path.Combine(Folder(folder), file));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
