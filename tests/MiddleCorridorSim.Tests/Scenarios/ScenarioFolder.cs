using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Tests.Scenarios;

/// <summary>A folder of scenario files for one test; gone after it.</summary>
internal sealed class ScenarioFolder : IDisposable
{
    /// <summary>The smallest complete scenario worth running, as the documentation shows it.</summary>
    public const string TwoControls = """
        name: a post with two controls
        start: 2026-01-01
        warm_up: 20 d
        duration: 365 d
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
                customs: {booths: 1, service: {exponential: 6 min}}         # every truck
                scan:    {booths: 2, service: {uniform: [5 min, 15 min]}, applies_to: 30 %}
        flows:
          trucks: {from: WEST, to: EAST, mode: road, rate: 8 /h, arrivals: poisson, returns: none}

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mcsim-scenarios-");

    /// <summary>Where the folder is.</summary>
    public string Path => _folder.FullName;

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, string text)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes <c>scenario.yaml</c> and loads it.</summary>
    public LoadedScenario Load(string text, params string[] sets) => ScenarioLoader.Load(Write("scenario.yaml", text), sets);

    /// <summary>Faults without the path of the folder.</summary>
    public IReadOnlyList<string> Told(IEnumerable<Fault> faults) =>
        [.. faults.Select(fault => fault.ToString().Replace(Path + "/", "", StringComparison.Ordinal))];

    /// <inheritdoc />
    public void Dispose() => _folder.Delete(recursive: true);
}
