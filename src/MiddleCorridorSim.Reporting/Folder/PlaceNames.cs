using System.Globalization;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>The words by which readers know what results name by id.</summary>
/// <param name="nodes">The places, by whose names ids are replaced.</param>
public sealed class PlaceNames(IEnumerable<NetworkNode> nodes)
{
    private const int Short = 24;

    private static readonly string[] Endings =
    [
        " international sea port", " sea port", " port", " border post", " road post", " station", " junction", " city",
    ];

    private readonly Dictionary<string, NetworkNode> _nodes = nodes.DistinctBy(node => node.Id).ToDictionary(node => node.Id);

    /// <summary>The node of an id, if the network has it.</summary>
    public NetworkNode? Node(string id) => _nodes.GetValueOrDefault(id);

    /// <summary>A short name for a place: <c>Alat</c> for <c>AZ_ALAT</c>.</summary>
    public string Place(string id) => _nodes.TryGetValue(id, out NetworkNode? node) ? Shorten(node.Name) : Words(id);

    /// <summary>A short name for a place with its country's code: <c>Alat (AZ)</c>.</summary>
    public string PlaceAndCountry(string id) => _nodes.TryGetValue(id, out NetworkNode? node) && node.Country.Length > 0
        ? $"{Shorten(node.Name)} ({node.Country})"
        : Words(id);

    /// <summary>An id as words: <c>CN_EU</c> becomes <c>CN EU</c>, <c>kazakh_exports</c> becomes <c>Kazakh exports</c>.</summary>
    public static string Words(string id)
    {
        string words = id.Replace('_', ' ').Trim();
        return words.Length > 0 ? char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..] : id;
    }

    /// <summary>The part of a name that readers need: before a bracket, comma or slash, without words such as "sea port".</summary>
    public static string Shorten(string name)
    {
        string[] parts = [.. name.Split(['/', ',', '('], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Bare)];
        return parts.FirstOrDefault(part => part.Length is > 2 and <= Short) ?? parts.FirstOrDefault() ?? name;
    }

    private static string Bare(string part)
    {
        string? ending = Endings.FirstOrDefault(end => part.EndsWith(end, StringComparison.OrdinalIgnoreCase));
        return (ending is null ? part : part[..^ending.Length]).TrimEnd(')', ' ');
    }
}
