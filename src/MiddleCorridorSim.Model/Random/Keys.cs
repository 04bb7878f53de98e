namespace MiddleCorridorSim.Model.Random;

/// <summary>Makes the keys of random streams: the same from the same parts on every machine and in every version.</summary>
/// <remarks>
/// The finaliser is the one of SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, 2014, "Fast splittable pseudorandom number
/// generators", OOPSLA): it maps the 64-bit numbers one to one onto themselves and spreads every bit over all.
/// </remarks>
public static class Keys
{
    /// <summary>2^64 over the golden ratio, made odd: the step of SplitMix64.</summary>
    internal const ulong GoldenStep = 0x9E3779B97F4A7C15;

    private const ulong FnvBasis = 0xCBF29CE484222325;
    private const ulong FnvPrime = 0x100000001B3;

    /// <summary>The key of a name, such as a source's or a flow's id.</summary>
    /// <remarks>FNV-1a over the UTF-16 code units, low byte first (G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, RFC 9923), then finalised.</remarks>
    /// <param name="name">Any text; compared by its code units, case included.</param>
    public static ulong Of(string name)
    {
        ulong hash = FnvBasis;
        foreach (char unit in name)
        {
            hash = unchecked((hash ^ (byte)unit) * FnvPrime);
            hash = unchecked((hash ^ (byte)(unit >> 8)) * FnvPrime);
        }

        return Finalise(hash);
    }

    /// <summary>The key of a pair, such as a flow's key and a consignment's number.</summary>
    /// <remarks>
    /// The order of the two counts. For one <paramref name="first"/> different <paramref name="second"/> never give the same key.
    /// </remarks>
    /// <param name="first">A key.</param>
    /// <param name="second">A key or a plain number.</param>
    public static ulong Mix(ulong first, ulong second) =>
        Finalise(unchecked(Finalise(first + GoldenStep) + (second * GoldenStep)));

    /// <summary>The finaliser of SplitMix64.</summary>
    internal static ulong Finalise(ulong z)
    {
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return z ^ (z >> 31);
    }
}
