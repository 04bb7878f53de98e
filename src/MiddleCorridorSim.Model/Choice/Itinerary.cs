using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Choice;

/// <summary>The way of a consignment: the arcs it travels, in order.</summary>
internal sealed class Itinerary
{
    private const string Joint = " + ";

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

        Label = labels.Count > 0 ? OneName(labels) : string.Join(" > ", arcs.Select(arc => arc.Name));
    }

    /// <summary>The arcs, in order.</summary>
    public Arc[] Arcs { get; }

    /// <summary>The route label that results show; labels give the same in both directions.</summary>
    public string Label { get; }

    /// <summary>The label with its parts the other way round, as one who travels back may write it.</summary>
    public string LabelBackwards => string.Join(Joint, Label.Split(Joint).Reverse());

    /// <summary>The route's number in observations, once it was used; -1 before.</summary>
    public int Route { get; set; } = -1;

    /// <summary>The labels joined in their order or against it, whichever sorts first: a route is called the same there and back.</summary>
    private static string OneName(List<string> labels)
    {
        string there = string.Join(Joint, labels);
        string back = string.Join(Joint, Enumerable.Reverse(labels));
        return string.CompareOrdinal(there, back) <= 0 ? there : back;
    }
}
