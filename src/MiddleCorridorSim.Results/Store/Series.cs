using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Store;

/// <summary>An indicator of one entity, as the store numbers it.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Kpi">The indicator.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Unit">The unit.</param>
public sealed record Series(long Id, string Kpi, string Entity, string Unit) : IComparable<Series>
{
    /// <summary>By the order of the catalogue, then by entity in ordinal order.</summary>
    /// <param name="other">Another series.</param>
    public int CompareTo(Series? other)
    {
        if (other is null)
        {
            return 1;
        }

        int byRank = IndicatorCatalog.RankOf(Kpi).CompareTo(IndicatorCatalog.RankOf(other.Kpi));
        int byName = byRank != 0 ? byRank : string.CompareOrdinal(Kpi, other.Kpi);
        return byName != 0 ? byName : string.CompareOrdinal(Entity, other.Entity);
    }

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(Series? left, Series? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(Series? left, Series? right) => right < left;

    /// <summary>Whether the first does not come after the second.</summary>
    public static bool operator <=(Series? left, Series? right) => !(right < left);

    /// <summary>Whether the first does not come before the second.</summary>
    public static bool operator >=(Series? left, Series? right) => !(left < right);
}
