using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Choice;

/// <summary>The way of a consignment: the arcs it travels, in order.</summary>
internal sealed class Itinerary
{
    /// <summary>An itinerary over some arcs.</summary>
    /// <param name="arcs">The arcs, each beginning where the last ended; at least one.</param>
    public Itinerary(IReadOnlyList<Arc> arcs)
    {
        Arcs = [.. arcs];
        List<string> labels = [];
        foreach (string label in arcs.SelectMany(arc => arc.Labels))
        {
            if (!labels.Contains(label))
            {
                labels.Add(label);
            }
        }

        Label = labels.Count > 0 ? OneName(labels, " + ") : OneName([.. arcs.Select(arc => arc.Name)], " > ");
    }

    /// <summary>The arcs, in order.</summary>
    public Arc[] Arcs { get; }

    /// <summary>The route label that results show; the same in both directions.</summary>
    public string Label { get; }

    /// <summary>The route's number in observations, once it was used; -1 before.</summary>
    public int Route { get; set; } = -1;

    /// <summary>The names joined in their order or against it, whichever sorts first: a route is called the same there and back.</summary>
    private static string OneName(List<string> names, string joint)
    {
        string there = string.Join(joint, names);
        string back = string.Join(joint, Enumerable.Reverse(names));
        return string.CompareOrdinal(there, back) <= 0 ? there : back;
    }
}
