using System.Globalization;
using System.Runtime.CompilerServices;
using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

/// <summary>The tutorial model of docs/explanation/engine.md, which must stand there word for word and print what is printed there.</summary>
public sealed class TutorialTests
{
    [Fact]
    public void Tutorial_Run_PrintsWhatThePageShows()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Border.Run(output);

        Assert.Contains("```text\n" + output + "```", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tutorial_Source_StandsOnThePage()
    {
        string[] lines = File.ReadAllLines(ThisFile());
        int start = Array.FindIndex(lines, line => line.Contains("// begin", StringComparison.Ordinal) && line.TrimStart().StartsWith("//", StringComparison.Ordinal));
        int end = Array.FindIndex(lines, line => line.TrimStart() == "// end");
        IEnumerable<string> model = lines[(start + 1)..end].Select(line => line.Length > 4 ? line[4..] : line.Trim());

        Assert.True(end - start - 1 <= 30, "the tutorial has 30 lines");
        Assert.Contains("```csharp\n" + string.Join('\n', model) + "\n```", Page(), StringComparison.Ordinal);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static string Page()
    {
        DirectoryInfo? folder = new(Path.GetDirectoryName(ThisFile())!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MiddleCorridorSim.sln")))
        {
            folder = folder.Parent;
        }

        return File.ReadAllText(Path.Combine(folder!.FullName, "docs", "explanation", "engine.md"));
    }

    // begin
    private sealed class Border(Simulation simulation, TextWriter output)
    {
        private readonly PreemptiveResource _officers = new(simulation, capacity: 1);

        public static void Run(TextWriter output)
        {
            var simulation = new Simulation(new DateTime(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc));
            var border = new Border(simulation, output);
            simulation.Process(border.Cross("truck", TimeSpan.FromMinutes(40), priority: 2));
            simulation.Process(border.Cross("convoy", TimeSpan.FromMinutes(15), priority: 1));
            simulation.Run(TimeSpan.FromHours(2));
        }

        private IEnumerable<Event> Cross(string name, TimeSpan inspection, double priority)
        {
            yield return simulation.Timeout(TimeSpan.FromMinutes(priority == 1 ? 10 : 0));
            while (inspection > TimeSpan.Zero)
            {
                using PreemptiveRequest officer = _officers.Request(priority, preempt: true);
                yield return officer;
                output.WriteLine($"{simulation.Now:HH:mm} {name} is inspected");
                DateTime started = simulation.Now;
                yield return simulation.Timeout(inspection);
                inspection -= simulation.Now - started;
                bool interrupted = simulation.ActiveProcess.HandleFault();
                output.WriteLine($"{simulation.Now:HH:mm} {name} {(interrupted ? "is left waiting" : "crosses")}");
            }
        }
    }
    // end
}
