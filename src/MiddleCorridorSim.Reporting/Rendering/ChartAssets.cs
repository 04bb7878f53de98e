namespace MiddleCorridorSim.Reporting.Rendering;

/// <summary>The files that the build made from <c>web/</c> and put beside the program: worker, fonts, map, page script.</summary>
/// <param name="folder">The folder that holds them.</param>
public sealed class ChartAssets(string folder)
{
    /// <summary>The assets beside the running program.</summary>
    public static ChartAssets BesideProgram { get; } = new(Path.Combine(AppContext.BaseDirectory, "charts"));

    /// <summary>Whether the build made them; it leaves them out where Node.js is missing.</summary>
    public bool AreBuilt => File.Exists(Path.Combine(folder, "page.js")) && File.Exists(Path.Combine(folder, "countries.json"));

    /// <summary>The script of the chart worker.</summary>
    /// <exception cref="ReportingException">The build left it out because Node.js was missing.</exception>
    public string WorkerFile => Existing("worker.mjs");

    /// <summary>Reads the script that a report inlines to draw its charts.</summary>
    /// <exception cref="ReportingException">The build left it out because Node.js was missing.</exception>
    public string ReadPageScript() => File.ReadAllText(Existing("page.js"));

    /// <summary>Reads the countries of the map as GeoJSON.</summary>
    /// <exception cref="ReportingException">The build left it out because Node.js was missing.</exception>
    public string ReadCountries() => File.ReadAllText(Existing("countries.json"));

    /// <summary>Reads the countries of the whole world as GeoJSON, for maps outside the corridor.</summary>
    /// <exception cref="ReportingException">The build left it out because Node.js was missing.</exception>
    public string ReadWorld() => File.ReadAllText(Existing("world.json"));

    private string Existing(string name)
    {
        string file = Path.Combine(folder, name);
        return File.Exists(file)
            ? file
            : throw new ReportingException(
                $"charts: expected {name} beside the program, found none, because the program was built without Node.js. "
                + "Install Node.js 20 or later with npm and build again.");
    }
}
