namespace MiddleCorridorSim.Model.Random;

/// <summary>Draws from the Erlang distribution of a given number of phases, each of mean 1.</summary>
public sealed class StandardErlang
{
    /// <summary>Up to here the sum of exponentials is the faster way; beyond it the gamma distribution is.</summary>
    private const int MostSummed = 10;

    private readonly int _phases;
    private readonly StandardGamma? _gamma;

    /// <summary>Prepares to draw.</summary>
    /// <param name="phases">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="phases"/> is below 1.</exception>
    public StandardErlang(int phases)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(phases, 1);
        _phases = phases;
        _gamma = phases > MostSummed ? new StandardGamma(phases) : null;
    }

    /// <summary>The next draw.</summary>
    /// <param name="stream">The stream to draw from.</param>
    public double Next(ref KeyedStream stream)
    {
        if (_gamma is not null)
        {
            return _gamma.Next(ref stream);
        }

        double sum = StandardExponential.Next(ref stream);
        for (int phase = 1; phase < _phases; phase++)
        {
            sum += StandardExponential.Next(ref stream);
        }

        return sum;
    }
}
