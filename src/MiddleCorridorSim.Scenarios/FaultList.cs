using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios;

/// <summary>Gathers faults, each once, so that all of a file's are told together.</summary>
/// <remarks>After <see cref="Most"/> faults the rest is dropped, so that a file of nonsense stays bounded.</remarks>
public sealed class FaultList
{
    /// <summary>The most faults that are kept.</summary>
    public const int Most = 500;

    private readonly List<Fault> _faults = [];
    private readonly HashSet<Fault> _known = [];

    /// <summary>The faults in the order of file and line.</summary>
    public IReadOnlyList<Fault> Sorted =>
        [.. _faults.Select((fault, order) => (fault, order))
            .OrderBy(item => item.fault.File, StringComparer.Ordinal)
            .ThenBy(item => item.fault.Line).ThenBy(item => item.fault.Column).ThenBy(item => item.order)
            .Select(item => item.fault)];

    /// <summary>How many there are.</summary>
    public int Count => _faults.Count;

    /// <summary>Whether no more are kept, so that looking for more is in vain.</summary>
    public bool IsFull => _faults.Count >= Most;

    /// <summary>Adds one, unless it is there already.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="message">What was expected, what was found, and what to do.</param>
    public void Add(Place place, string message)
    {
        Fault fault = new(place.File, place.Line, place.Column, message);
        if (!IsFull && _known.Add(fault))
        {
            _faults.Add(fault);
        }
    }
}
