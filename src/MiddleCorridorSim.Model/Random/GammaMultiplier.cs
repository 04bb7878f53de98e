namespace MiddleCorridorSim.Model.Random;

/// <summary>Draws factors of mean 1 with a given coefficient of variation, gamma-distributed: the variation of travel times.</summary>
public sealed class GammaMultiplier
{
    private readonly StandardGamma? _gamma;
    private readonly double _scale;

    /// <summary>Prepares to draw.</summary>
    /// <param name="cv">Standard deviation over mean, not below zero; 0 makes every factor 1 and draws nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cv"/> is below zero or not a number.</exception>
    public GammaMultiplier(double cv)
    {
        if (!(cv >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(cv), cv, $"coefficient of variation: expected 0 or more, found {cv}.");
        }

        _scale = cv * cv;
        _gamma = _scale > 0 ? new StandardGamma(1 / _scale) : null;
    }

    /// <summary>The next factor; more than or equal to zero.</summary>
    /// <param name="stream">The stream to draw from.</param>
    public double Next(ref KeyedStream stream) => _gamma is null ? 1 : _gamma.Next(ref stream) * _scale;
}
