using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>A resolved scenario as pairs of path and value: <c>flows/CN_EU/rate</c> and <c>350 TEU/week</c>.</summary>
/// <remarks>Reports read names, sources and differences from it; what a value means is the business of those who simulate.</remarks>
public sealed class ScenarioOutline
{
    /// <summary>What stands between the steps of a path; ids may hold full stops and slashes.</summary>
    public const char Step = '\u001f';

    private readonly Dictionary<string, string> _values;

    private ScenarioOutline(Dictionary<string, string> values) => _values = values;

    /// <summary>Every path with its value.</summary>
    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>Reads a resolved scenario.</summary>
    /// <param name="yaml">The scenario.</param>
    /// <param name="place">Where it stands, for errors.</param>
    /// <exception cref="ReportingException">It is no YAML.</exception>
    public static ScenarioOutline Read(string yaml, string place = "results.db")
    {
        Dictionary<string, string> values = [];
        try
        {
            YamlStream stream = [];
            using StringReader text = new(yaml);
            stream.Load(text);
            if (stream.Documents.Count > 0)
            {
                Collect(stream.Documents[0].RootNode, string.Empty, values);
            }
        }
        catch (YamlException damaged)
        {
            throw new ReportingException($"{place}: what was simulated cannot be read: {damaged.Message}. Run it again.", damaged);
        }

        return new ScenarioOutline(values);
    }

    /// <summary>The value at a path; null where there is none.</summary>
    public string? Find(params string[] path) => _values.GetValueOrDefault(string.Join(Step, path));

    private static void Collect(YamlNode node, string path, Dictionary<string, string> values)
    {
        switch (node)
        {
            case YamlMappingNode mapping:
                foreach ((YamlNode key, YamlNode child) in mapping.Children)
                {
                    Collect(child, path.Length == 0 ? Text(key) : path + Step + Text(key), values);
                }

                break;
            case YamlSequenceNode list when list.All(item => item is YamlScalarNode):
                values[path] = string.Join(", ", list.Select(Text));
                break;
            case YamlSequenceNode list:
                for (int index = 0; index < list.Children.Count; index++)
                {
                    Collect(list.Children[index], FormattableString.Invariant($"{path}{Step}{index + 1}"), values);
                }

                break;
            default:
                values[path] = Text(node);
                break;
        }
    }

    private static string Text(YamlNode node) => (node as YamlScalarNode)?.Value ?? string.Empty;
}
