namespace MiddleCorridorSim.Validation.Tests;

/// <summary>Finds the files of the repository that tests hold to the code.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The folder of the shipped scenarios.</summary>
    public static string Scenarios { get; } = Path.Combine(Root, "scenarios");

    /// <summary>Whether approved files are written anew in place of being compared.</summary>
    public static bool IsApproving => Environment.GetEnvironmentVariable("MCSIM_APPROVE") == "1";

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "MiddleCorridorSim.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}
