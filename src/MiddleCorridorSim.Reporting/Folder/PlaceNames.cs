using System.Globalization;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>The words by which readers know what results name by id.</summary>
/// <param name="nodes">The places, by whose names ids are replaced.</param>
public sealed class PlaceNames(IEnumerable<NetworkNode> nodes)
{
    private const int Short = 26;

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

    /// <summary>A passage of a post as words: <c>Sarp (TR), road, entry</c>.</summary>
    public string Passage(Entity entity) =>
        string.Join(", ", entity.Parts.Select((part, index) =>
            _nodes.ContainsKey(part) || index == 0 ? PlaceAndCountry(part) : Words(part).ToLowerInvariant()));

    /// <summary>Whether a route's name is a label that the scenario gives, not the list of its parts.</summary>
    public static bool IsLabel(string route) => !route.Contains('>', StringComparison.Ordinal) && !route.Contains('_', StringComparison.Ordinal);

    /// <summary>A route's name; the parts of an unlabelled one as words.</summary>
    public string Route(string route) => IsLabel(route) ? route : string.Join(", ", route.Split(" > ").Select(Part));

    /// <summary>A part of an itinerary: a service by its id, or a link by its ends and mode.</summary>
    private string Part(string id)
    {
        string[] words = id.Split('-');
        return words is [string from, string to, string mode]
            ? $"{Place(from)} to {Place(to)} by {mode}"
            : Words(id);
    }

    /// <summary>The more general of two names where one holds the other, else both.</summary>
    public static string Joined(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) ? other
        : other.Contains(one, StringComparison.OrdinalIgnoreCase) || one.Contains('/', StringComparison.Ordinal) ? one
        : $"{one} / {other}";

    /// <summary>A station, terminal, berth or fleet as words: <c>Sarp (TR), road, customs</c>; <c>berth: Alat (AZ)</c>.</summary>
    public string Resource(Entity entity) => entity.Kind == "station" ? Passage(entity) : $"{Words(entity.Kind)}: {Passage(entity)}";

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
