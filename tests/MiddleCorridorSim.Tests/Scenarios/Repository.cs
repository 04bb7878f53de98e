namespace MiddleCorridorSim.Tests.Scenarios;

/// <summary>Finds the files of the repository that tests hold to the code.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Every shipped scenario file: those of <c>scenarios/</c>, without the parts in its folders.</summary>
    public static IEnumerable<string> Scenarios =>
        Directory.EnumerateFiles(Path.Combine(Root, "scenarios"), "*.yaml").Order(StringComparer.Ordinal);

    /// <summary>Holds a generated file to what the code makes; <c>MCSIM_APPROVE=1</c> writes it instead.</summary>
    public static void AssertCurrent(string made, params string[] path)
    {
        string file = Path.Combine([Root, .. path]);
        if (Environment.GetEnvironmentVariable("MCSIM_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, made);
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == made, $"{file} is not current. Run the tests with MCSIM_APPROVE=1 and look at the difference.");
    }

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "MiddleCorridorSim.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}
