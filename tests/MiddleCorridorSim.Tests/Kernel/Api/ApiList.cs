using System.Text.RegularExpressions;

namespace MiddleCorridorSim.Tests.Kernel.Api;

/// <summary>SimSharp's public signatures, from the checked-in list.</summary>
internal sealed partial class ApiList
{
    private readonly Dictionary<string, HashSet<string>> _members = [];
    private readonly Dictionary<string, List<string>> _lines = [];
    private readonly Dictionary<string, string[]> _bases = [];

    private ApiList()
    {
    }

    public IEnumerable<string> Types => _members.Keys;

    public static ApiList Read()
    {
        using Stream stream = typeof(ApiList).Assembly.GetManifestResourceStream("simsharp-3.4.2-api.txt")!;
        using var reader = new StreamReader(stream);
        var list = new ApiList();
        string type = "";
        while (reader.ReadLine() is string line)
        {
            if (TypeLine().Match(line) is { Success: true } match)
            {
                type = match.Groups["name"].Value;
                list._members[type] = [];
                list._lines[type] = [];
                list._bases[type] = match.Groups["bases"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries);
            }
            else if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                list._members[type].UnionWith(Signatures(type, line.Trim()));
                list._lines[type].Add(line.Trim());
            }
        }

        return list;
    }

    public IReadOnlySet<string> MembersOf(string type) => _members[type];

    /// <summary>The members as the list writes them: with modifiers, names of parameters and defaults.</summary>
    public IReadOnlyList<string> LinesOf(string type) => _lines[type];

    public IReadOnlyList<string> BasesOf(string type) => _bases[type];

    /// <summary>Whether a type, or one it derives from, has a member.</summary>
    public bool Has(string type, string signature) =>
        _members.TryGetValue(type, out HashSet<string>? members)
        && (members.Contains(signature) || _bases[type].Any(@base => Has(@base, signature)));

    /// <summary>A line as methods in the form <c>Type Name(Type, Type)</c>, properties and events as their accessors.</summary>
    private static IEnumerable<string> Signatures(string type, string line)
    {
        string plain = Modifiers().Replace(line, "");
        if (plain.StartsWith("event ", StringComparison.Ordinal))
        {
            string[] words = plain.Split(' ');
            return [$"void add_{words[2]}({words[1]})", $"void remove_{words[2]}({words[1]})"];
        }

        if (PropertyLine().Match(plain) is { Success: true } property)
        {
            (string of, string name) = (property.Groups["type"].Value, property.Groups["name"].Value);
            string getter = $"{of} get_{name}()";
            return property.Groups["set"].Success ? [getter, $"void set_{name}({of})"] : [getter];
        }

        int open = plain.IndexOf('(', StringComparison.Ordinal);
        string head = plain[..open];
        string parameters = string.Join(", ", SplitParameters(plain[(open + 1)..^1]).Select(TypeOfParameter));
        return [head == type ? $"void .ctor({parameters})" : $"{head}({parameters})"];
    }

    private static IEnumerable<string> SplitParameters(string parameters) => Commas().Split(parameters).Where(text => text.Length > 0);

    private static string TypeOfParameter(string parameter)
    {
        string plain = parameter.Replace("params ", "", StringComparison.Ordinal).Split(" = ")[0];
        return plain[..plain.LastIndexOf(' ')];
    }

    [GeneratedRegex(@"^(abstract |sealed )?(class|interface) (?<name>\w+)(<T>)?( : (?<bases>.*))?$")]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"^(virtual|static) ")]
    private static partial Regex Modifiers();

    [GeneratedRegex(@"^(?<type>.+) (?<name>\w+) \{ get; (?<set>set; )?\}$")]
    private static partial Regex PropertyLine();

    // Commas between parameters, not between the arguments of a generic type.
    [GeneratedRegex(@", (?![^<]*>)")]
    private static partial Regex Commas();
}
