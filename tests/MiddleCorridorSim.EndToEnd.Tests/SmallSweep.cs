using System.Diagnostics;

namespace MiddleCorridorSim.EndToEnd.Tests;

/// <summary>A sweep of about a second over a post with one control, in a folder of its own.</summary>
internal sealed class SmallSweep : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mcsim-small-").FullName;

    public SmallSweep()
    {
        File.WriteAllText(Path.Combine(_folder, "post.yaml"), """
            name: a post
            start: 2026-01-01
            warm_up: 5 d
            duration: 60 d
            nodes:
              WEST: {country: AZ}
              POST: {country: AM}
              EAST: {country: AM}
            links:
              WEST-POST: {from: WEST, to: POST, mode: road, distance: 0 km, speed: 60 km/h}
              POST-EAST: {from: POST, to: EAST, mode: road, distance: 0 km, speed: 60 km/h}
            regimes:
              plain: {authority: test}
            posts:
              POST: {regime: plain, road: {controls: {customs: {booths: 1, service: {exponential: 6 min}}}}}
            flows:
              trucks: {from: WEST, to: EAST, mode: road, rate: 8 /h, arrivals: poisson, returns: none}
            """);
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
