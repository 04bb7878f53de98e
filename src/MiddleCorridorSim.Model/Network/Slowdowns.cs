namespace MiddleCorridorSim.Model.Network;

/// <summary>What slows something now, and the factor on times that follows.</summary>
/// <remarks>The factor is worked out from those that hold, not multiplied and divided along: so it is 1 again, exactly, when none is left.</remarks>
internal sealed class Slowdowns
{
    private readonly List<double> _factors = [];

    /// <summary>The product of the factors that hold; 1 where there is none.</summary>
    public double Factor { get; private set; } = 1;

    /// <summary>One more factor holds from now on.</summary>
    public void Add(double factor)
    {
        _factors.Add(factor);
        Multiply();
    }

    /// <summary>A factor holds no longer.</summary>
    public void Remove(double factor)
    {
        _factors.Remove(factor);
        Multiply();
    }

    private void Multiply()
    {
        Factor = 1;
        foreach (double factor in _factors)
        {
            Factor *= factor;
        }
    }
}
