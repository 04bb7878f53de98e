using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace MiddleCorridorSim.Scenarios.Shapes;

/// <summary>The sentences of the documentation comments, read from the XML file that lies beside an assembly.</summary>
/// <remarks>They are what <c>explain</c>, the schema and the reference page say of a field, so that nothing is described twice.</remarks>
public static partial class Summaries
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> s_read = new();

    /// <summary>The summary of a type, or nothing where there is none.</summary>
    /// <param name="type">The type.</param>
    public static string Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Text(type.Assembly, $"T:{Id(type)}", "summary");
    }

    /// <summary>The remarks of a type, or nothing where there are none.</summary>
    /// <param name="type">The type.</param>
    public static string RemarksOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Text(type.Assembly, $"T:{Id(type)}", "remarks");
    }

    /// <summary>The summary of a property or of a member of an enumeration, or nothing where there is none.</summary>
    /// <param name="member">The member.</param>
    public static string Of(MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(member);
        string kind = member is PropertyInfo ? "P" : "F";
        return Text(member.DeclaringType!.Assembly, $"{kind}:{Id(member.DeclaringType)}.{member.Name}", "summary");
    }

    private static string Id(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Text(Assembly assembly, string id, string element) =>
        s_read.GetOrAdd(assembly, Read).TryGetValue(id, out XElement? member) && member.Element(element) is { } found
            ? Plain(found)
            : "";

    private static Dictionary<string, XElement> Read(Assembly assembly)
    {
        string path = Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml");
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            return XDocument.Load(path).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            // Without its sentences the language still works; only explanations are shorter.
            return [];
        }
    }

    private static string Plain(XElement element)
    {
        IEnumerable<string> parts = element.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement { Name.LocalName: "see" or "paramref" } see => $"`{Words.Snake(Name(see))}`",
            XElement other => Plain(other),
            _ => "",
        });
        return Spaces().Replace(string.Concat(parts), " ").Trim();
    }

    private static string Name(XElement see)
    {
        string target = (string?)see.Attribute("cref") ?? (string?)see.Attribute("name") ?? "";
        return target[(target.LastIndexOfAny(['.', ':']) + 1)..];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
