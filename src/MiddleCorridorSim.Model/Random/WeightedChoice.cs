namespace MiddleCorridorSim.Model.Random;

/// <summary>Chooses one of several things, each with its weight, by inversion: the first whose summed weight lies above the draw.</summary>
internal sealed class WeightedChoice
{
    private readonly double[] _summedWeights;
    private readonly int _last;

    /// <summary>Prepares to choose.</summary>
    /// <param name="of">What is chosen, for messages.</param>
    /// <param name="weights">The weights; not negative.</param>
    /// <exception cref="ArgumentException">No weight is above zero.</exception>
    public WeightedChoice(string of, IEnumerable<double> weights)
    {
        double sum = 0;
        _summedWeights = [.. weights.Select(weight => sum += weight)];
        if (sum <= 0)
        {
            throw new ArgumentException($"{of}: expected a weight above zero, found none.", nameof(weights));
        }

        // What has no weight behind it never comes.
        _last = Array.IndexOf(_summedWeights, sum);
    }

    /// <summary>The place of the next choice on the list; one number is drawn.</summary>
    /// <param name="stream">The stream to draw from.</param>
    public int Next(ref KeyedStream stream)
    {
        double draw = stream.NextDouble() * _summedWeights[_last];
        int i = 0;
        while (i < _last && draw >= _summedWeights[i])
        {
            i++;
        }

        return i;
    }
}
