using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Checks that every id names something: fields, and the keys of sections whose things stand at a node, post or route.</summary>
internal static class IdCheck
{
    // The sections whose names must be known elsewhere, and where.
    private static readonly (string Section, string In)[] s_keyed = [("posts", "nodes"), ("terminals", "nodes"), ("staffing", "posts")];

    /// <summary>Tells every id that names nothing.</summary>
    /// <param name="tree">The scenario as resolved.</param>
    /// <param name="references">The ids that fields name.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static void Run(TreeMap tree, IReadOnlyList<IdReference> references, FaultList faults)
    {
        Dictionary<Type, string> sections = [];
        foreach (IdReference reference in references.Where(each => each.Type != typeof(RoutePath)).TakeWhile(_ => !faults.IsFull))
        {
            if (reference.Section is not { } section && !sections.TryGetValue(reference.Type, out section!))
            {
                section = Section(reference.Type);
                sections.Add(reference.Type, section);
            }

            Check(tree, section, reference.Value, () => $"{reference.Path}: expected {Nouns.OfName(reference.Type)}", reference.Place, faults);
        }

        foreach ((string section, string known) in s_keyed)
        {
            foreach (TreeEntry entry in (tree[section] is TreeMap map ? map.Entries : []).TakeWhile(_ => !faults.IsFull))
            {
                Check(tree, known, entry.Key, () => $"{section}: expected the name of one of the {known}", entry.KeyPlace, faults);
            }
        }

        CheckRoutes(tree, references, faults);
    }

    private static void Check(TreeMap tree, string section, string id, Func<string> expected, Place place, FaultList faults)
    {
        TreeMap? known = tree[section] as TreeMap;
        if (known is null && tree[section] is not null)
        {
            return;
        }

        if (known?[id] is null)
        {
            string where = known is null or { Entries.Count: 0 } ? $" There is no section \"{section}\"." : NearestName.Hint(id, known.Keys);
            faults.Add(place, $"{expected()}, found {TreeScalar.Quote(id)}.{where}");
        }
    }

    // A group of links is known when a link or train names it or one below it.
    private static void CheckRoutes(TreeMap tree, IReadOnlyList<IdReference> references, FaultList faults)
    {
        HashSet<string> known = [.. references.Where(each => each.Type == typeof(RoutePath)).SelectMany(each => Prefixes(each.Value))];
        foreach (TreeEntry entry in (tree["routes"] as TreeMap)?.Entries ?? [])
        {
            if (!known.Contains(entry.Key))
            {
                faults.Add(
                    entry.KeyPlace,
                    $"routes: expected a group that links name in their field route, found {TreeScalar.Quote(entry.Key)}.{NearestName.Hint(entry.Key, known)}");
            }
        }
    }

    private static IEnumerable<string> Prefixes(string path)
    {
        string[] parts = path.Split('/');
        return Enumerable.Range(1, parts.Length).Select(count => string.Join('/', parts.Take(count)));
    }

    // The section of an id is the first of the scenario that is keyed by its type.
    private static string Section(Type id) => RecordShape.Of(typeof(Scenario)).Fields
        .First(field => Forms.Of(field.Type) == Form.Catalog && field.Type.GetGenericArguments()[0] == id).Key;
}
