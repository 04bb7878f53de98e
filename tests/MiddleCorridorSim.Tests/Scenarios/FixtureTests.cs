using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Tests.Scenarios;

/// <summary>Wrong files are told exactly what the approved files beside them say.</summary>
public sealed class FixtureTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Scenarios", "Fixtures");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(s_folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_Fixture_TellsTheApprovedFaults(string name)
    {
        LoadedScenario loaded = ScenarioLoader.Load(Path.Combine(s_folder, name + ".yaml"), []);

        string told = string.Concat(loaded.Faults.Concat(loaded.Warnings)
            .Select(fault => fault.ToString().Replace(s_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(s_folder, ".", StringComparison.Ordinal) + "\n"));
        Assert.Equal(File.ReadAllText(Path.Combine(s_folder, name + ".txt")), told);
        Assert.Equal(loaded.Faults.Count == 0, loaded.Scenario is not null);
    }
}
