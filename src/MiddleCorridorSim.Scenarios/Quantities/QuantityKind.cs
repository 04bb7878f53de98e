namespace MiddleCorridorSim.Scenarios.Quantities;

/// <summary>One kind of quantity: its units, how it is made from a number and a unit, and the number that bounds speak of.</summary>
public sealed class QuantityKind
{
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);

    /// <summary>A kind of quantity.</summary>
    /// <param name="type">The type of its values.</param>
    /// <param name="units">Its units.</param>
    public QuantityKind(Type type, IEnumerable<Unit> units)
    {
        Type = type;
        Units = [.. units];
        foreach (Unit unit in Units)
        {
            _units.TryAdd(unit.Name, unit);
        }
    }

    /// <summary>The type of its values.</summary>
    public Type Type { get; }

    /// <summary>What it is: <c>a duration</c>.</summary>
    public required string Noun { get; init; }

    /// <summary>A value as it may be written: <c>35 min</c>.</summary>
    public required string Example { get; init; }

    /// <summary>Makes a value of an amount in the unit that is kept, and of what it counts.</summary>
    public required Func<double, int, object> Make { get; init; }

    /// <summary>The number of a value, in the unit that is kept.</summary>
    public required Func<object, double> Amount { get; init; }

    /// <summary>What a number without a unit means; null where a unit is needed.</summary>
    public Unit? Bare { get; init; }

    /// <summary>The greatest amount that can be kept.</summary>
    public double Greatest { get; init; } = 1e15;

    /// <summary>All its units.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>What is expected: <c>a duration such as 35 min</c>.</summary>
    public string Expected => $"{Noun} such as {Example}";

    /// <summary>The units to choose from, for messages.</summary>
    public string MainUnits => string.Join(", ", Units.Where(unit => unit.Main).Select(unit => unit.Name));

    /// <summary>The unit of a name, or null where there is none.</summary>
    /// <param name="name">The unit as written.</param>
    public Unit? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string close = name.Replace(" ", "", StringComparison.Ordinal);
        return _units.GetValueOrDefault(close);
    }
}
