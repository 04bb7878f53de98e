using System.Globalization;

namespace MiddleCorridorSim.Experiments.Sweeps;

/// <summary>A part of the points of a sweep: every <paramref name="Of"/>th, from the <paramref name="Number"/>th on.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Of">How many parts.</param>
public readonly record struct Shard(int Number, int Of)
{
    /// <summary>All points.</summary>
    public static Shard Whole => new(1, 1);

    /// <summary>Whether a point belongs to it.</summary>
    /// <param name="point">The point, from 1.</param>
    public bool Holds(long point) => (point - 1) % Of == Number - 1;

    /// <summary>Reads <c>I/N</c>; null where it cannot be read.</summary>
    /// <param name="text">As written.</param>
    public static Shard? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int of)
            && number >= 1 && number <= of
            ? new Shard(number, of)
            : null;
    }

    /// <summary><c>I/N</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}/{Of}");
}
