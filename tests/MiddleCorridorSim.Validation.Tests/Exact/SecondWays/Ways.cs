namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>Second ways to the values of cases, by the names of the cases.</summary>
internal sealed class Ways
{
    private readonly Dictionary<string, (Func<double[]> Values, double Within)> _all = [];

    /// <summary>The names.</summary>
    public IEnumerable<string> Names => _all.Keys;

    /// <summary>Adds the values of a case, in the order in which the case names them.</summary>
    /// <param name="name">The case.</param>
    /// <param name="values">The values.</param>
    /// <param name="within">How far apart the two ways may be, as a share; more than rounding where a sum stands for an integral.</param>
    public Ways Add(string name, Func<double[]> values, double within = 1e-7)
    {
        _all.Add(name, (values, within));
        return this;
    }

    /// <summary>The values of a case.</summary>
    public (double[] Values, double Within) Of(string name) => (_all[name].Values(), _all[name].Within);
}
