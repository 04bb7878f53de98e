using System.Reflection;
using System.Security.Cryptography;

namespace MiddleCorridorSim.Cli;

/// <summary>Which program this is: results are resumed only by the build that began them.</summary>
internal static class ProgramBuild
{
    /// <summary>The version.</summary>
    public static string Version { get; } =
        typeof(ProgramBuild).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>The version and a hash over the code of all our assemblies, in words: <c>mcsim 0.1.0 (3f2a...)</c>.</summary>
    public static string Name { get; } = $"mcsim {Version} ({CodeHash()})";

    // The module version id of a deterministic build is a hash over its content.
    private static string CodeHash()
    {
        Assembly own = typeof(ProgramBuild).Assembly;
        IEnumerable<byte> ids = own.GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith("MiddleCorridorSim.", StringComparison.Ordinal) && name.Name != "MiddleCorridorSim.Reporting")
            .OrderBy(name => name.Name, StringComparer.Ordinal)
            .Select(Assembly.Load)
            .SelectMany(assembly => assembly.ManifestModule.ModuleVersionId.ToByteArray());
        return Convert.ToHexStringLower(SHA256.HashData([.. ids]))[..12];
    }
}
