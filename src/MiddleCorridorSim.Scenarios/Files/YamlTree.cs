using MiddleCorridorSim.Scenarios.Tree;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MiddleCorridorSim.Scenarios.Files;

/// <summary>Reads YAML into a tree that remembers where everything stands.</summary>
/// <remarks>
/// Works on the parser's events: depth is refused before it can fill the stack, and an alias shares the node of its anchor, so that
/// anchors within anchors cost nothing until their weight is known to be too much.
/// </remarks>
internal sealed class YamlTree
{
    private readonly string _file;
    private readonly int _line;
    private readonly int _column;
    private readonly FaultList _faults;
    private readonly Parser _parser;
    private int _count;
    private readonly Dictionary<string, TreeNode> _anchors = new(StringComparer.Ordinal);

    private YamlTree(string text, Place origin, FaultList faults)
    {
        _file = origin.File;
        _line = Math.Max(origin.Line, 1) - 1;
        _column = Math.Max(origin.Column, 1) - 1;
        _faults = faults;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The tree of one document, or null after a fault.</summary>
    /// <param name="text">The text.</param>
    /// <param name="origin">Where its first letter stands.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static TreeNode? Read(string text, Place origin, FaultList faults)
    {
        YamlTree reader = new(text, origin, faults);
        try
        {
            return reader.Document();
        }
        catch (RefusedYamlException exception)
        {
            faults.Add(reader.At(exception.Start), exception.Message);
        }
        catch (YamlException exception)
        {
            faults.Add(TabIn(text, exception) is { } line ? new Place(origin.File, line, 1) : reader.At(exception.Start), $"expected YAML, found a mistake in its punctuation or indentation: {OneLine(exception.Message)}");
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException
            or InvalidCastException or NullReferenceException or KeyNotFoundException or OverflowException)
        {
            // The parser library gives up on some broken input with exceptions that are not its own.
            faults.Add(reader.At(reader._parser.Current?.End ?? Mark.Empty), "expected YAML, found something after this place that is not YAML.");
        }

        return null;
    }

    private TreeNode? Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            return new TreeScalar("", false, new Place(_file, _line + 1, _column + 1));
        }

        TreeNode? node = Node(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out DocumentStart? second))
        {
            _faults.Add(At(second.Start), "expected one document, found a second one after \"---\". Put it into its own file.");
            return null;
        }

        if (node is { Weight: > FileLimits.Values })
        {
            _faults.Add(node.Place, $"expected at most {FileLimits.Values} values, found {node.Weight} once its aliases are written out.");
            return null;
        }

        return node;
    }

    private TreeNode Node(int depth)
    {
        if (depth > FileLimits.Depth)
        {
            throw new RefusedYamlException(
                _parser.Current!.Start, _parser.Current.End, $"expected at most {FileLimits.Depth} mappings and lists within each other, found more.");
        }

        if (_parser.Accept<NodeEvent>(out NodeEvent? next) && !next.Tag.IsEmpty && !next.Tag.IsNonSpecific)
        {
            throw new RefusedYamlException(next.Start, next.End, $"expected a plain value, found the tag {TreeScalar.Quote(next.Tag.Value)}. Tags mean nothing here.");
        }

        if (++_count > FileLimits.Values)
        {
            throw new RefusedYamlException(_parser.Current!.Start, _parser.Current.End, $"expected at most {FileLimits.Values} values, found more.");
        }

        TreeNode node = _parser.Current switch
        {
            AnchorAlias => Alias(_parser.Consume<AnchorAlias>()),
            SequenceStart => List(_parser.Consume<SequenceStart>(), depth),
            MappingStart => Map(_parser.Consume<MappingStart>(), depth),
            _ => Leaf(_parser.Consume<Scalar>()),
        };

        if (next is not null && !next.Anchor.IsEmpty)
        {
            _anchors[next.Anchor.Value] = node;
        }

        return node;
    }

    private TreeScalar Leaf(Scalar scalar) =>
        new(scalar.Value, scalar.Style != ScalarStyle.Plain, At(scalar.Start));

    private TreeNode Alias(AnchorAlias alias) =>
        _anchors.TryGetValue(alias.Value.Value, out TreeNode? node)
            ? node
            : throw new RefusedYamlException(alias.Start, alias.End, $"expected an anchor before its alias, found none for {TreeScalar.Quote("*" + alias.Value.Value)}.");

    private TreeList List(SequenceStart start, int depth)
    {
        List<TreeNode> items = [];
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(depth + 1));
        }

        return new TreeList(items, At(start.Start));
    }

    private TreeMap Map(MappingStart start, int depth)
    {
        List<TreeEntry> entries = [];
        Dictionary<string, Place> places = new(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            Place keyPlace = At(_parser.Current!.Start);
            TreeNode key = Node(depth + 1);
            TreeNode value = Node(depth + 1);
            if (key is not TreeScalar scalar)
            {
                _faults.Add(keyPlace, $"expected a name as key, found {key.Described}.");
            }
            else if (!places.TryAdd(scalar.Text, keyPlace))
            {
                _faults.Add(keyPlace, $"expected each name once, found {scalar.Described} again; the first is at {places[scalar.Text]}.");
            }
            else
            {
                entries.Add(new TreeEntry(scalar.Text, keyPlace, value));
            }
        }

        return new TreeMap(entries, At(start.Start));
    }

    private Place At(Mark mark) => new(
        _file,
        (int)mark.Line + _line,
        (int)mark.Column + (mark.Line <= 1 ? _column : 0));

    // The parser tells a tab in the indentation at the start of what it was reading.
    private static int? TabIn(string text, YamlException exception)
    {
        int line = exception.Message.Contains("tab", StringComparison.Ordinal)
            ? Array.FindIndex(text.Split('\n'), each => each.TrimStart(' ').StartsWith('\t'))
            : -1;
        return line < 0 ? null : line + 1;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
