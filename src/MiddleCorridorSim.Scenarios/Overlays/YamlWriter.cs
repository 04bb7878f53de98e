using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Overlays;

/// <summary>Writes a tree as YAML: the same tree, the same bytes.</summary>
public static partial class YamlWriter
{
    private const int LineLength = 120;

    /// <summary>The YAML of a tree.</summary>
    /// <param name="tree">The tree.</param>
    public static string Write(TreeMap tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        StringBuilder text = new();
        Entries(tree, 0, text);
        return text.Length == 0 ? "{}\n" : text.ToString();
    }

    /// <summary>A value on one line, as in brackets.</summary>
    /// <param name="node">The value.</param>
    public static string Line(TreeNode node) => node switch
    {
        TreeMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{Text(entry.Key, false)}: {Line(entry.Value)}"))}}}",
        TreeList list => $"[{string.Join(", ", list.Items.Select(Line))}]",
        TreeScalar scalar => Text(scalar.Text, scalar.IsNull),
        _ => "",
    };

    private static void Entries(TreeMap map, int indent, StringBuilder text)
    {
        foreach (TreeEntry entry in map.Entries)
        {
            text.Append(' ', indent).Append(Text(entry.Key, false)).Append(':');
            Value(entry.Value, indent, text);
        }
    }

    private static void Value(TreeNode node, int indent, StringBuilder text)
    {
        if (node is TreeScalar || IsShort(node, indent))
        {
            text.Append(' ').Append(Line(node)).Append('\n');
        }
        else if (node is TreeMap map)
        {
            text.Append('\n');
            Entries(map, indent + 2, text);
        }
        else if (node is TreeList list)
        {
            text.Append('\n');
            foreach (TreeNode item in list.Items)
            {
                text.Append(' ', indent + 2).Append("- ").Append(Line(item)).Append('\n');
            }
        }
    }

    // Mappings of mappings stand on lines of their own; what is small and simple stands on one.
    private static bool IsShort(TreeNode node, int indent)
    {
        bool isSimple = node switch
        {
            TreeMap map => map.Entries.Count <= 4 && map.Weight <= 10 && indent > 0,
            TreeList list => list.Weight <= 40,
            _ => true,
        };
        return node is TreeMap { Entries.Count: 0 } or TreeList { Items.Count: 0 } || (isSimple && Line(node).Length + indent < LineLength);
    }

    private static string Text(string text, bool isNull) =>
        isNull || (Plain().IsMatch(text) && !new TreeScalar(text, false, default).IsNull) ? text : Quoted(text);

    private static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\u0085' or '\uFEFF' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"^[A-Za-z0-9_./$](?:[A-Za-z0-9_./$%()+>=*-]|:(?=[^\s])|[ ](?=[^\s#]))*$(?<!\n)", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
