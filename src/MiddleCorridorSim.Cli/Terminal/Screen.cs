using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;

namespace MiddleCorridorSim.Cli.Terminal;

/// <summary>Standard output for answers, standard error for progress.</summary>
/// <remarks>Colours only on a terminal and without <c>NO_COLOR</c> in the environment; never wider than 100 columns.</remarks>
/// <param name="quiet">Whether only faults are told.</param>
/// <param name="json">Whether the answer is JSON.</param>
internal sealed class Screen(bool quiet, bool json)
{
    private const int Width = 100;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IAnsiConsole _console = Plain();

    /// <summary>Whether tables and sentences are wanted on standard output.</summary>
    public bool Talks => !quiet && !json;

    /// <summary>Whether the answer is wanted as JSON.</summary>
    public bool Json => json;

    /// <summary>A progress display of its own for one piece of work.</summary>
    /// <param name="noun">What is counted: <c>replications</c>.</param>
    public ProgressLine Progress(string noun) => new(noun, shown: !quiet);

    /// <summary>Writes a line.</summary>
    public void Say(string line)
    {
        if (Talks)
        {
            Console.Out.WriteLine(line);
        }
    }

    /// <summary>Writes sentences, broken into lines that fit, with an empty line before them.</summary>
    public void Paragraph(string sentences)
    {
        Say("");
        string line = "";
        foreach (string word in sentences.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                Say(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        Say(line);
    }

    /// <summary>Writes a table.</summary>
    public void Show(Table table)
    {
        if (Talks)
        {
            _console.Write(table);
        }
    }

    /// <summary>Writes the answer as JSON, where that is wanted.</summary>
    public void Answer(JsonObject answer)
    {
        if (json)
        {
            Console.Out.WriteLine(answer.ToJsonString(Indented));
        }
    }

    private static IAnsiConsole Plain()
    {
        bool plain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Console.Out),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
