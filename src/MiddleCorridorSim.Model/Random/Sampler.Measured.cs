using MiddleCorridorSim.Domain.Distributions;

namespace MiddleCorridorSim.Model.Random;

public abstract partial class Sampler
{
    /// <summary>By inversion: the first duration whose summed weight lies above the draw.</summary>
    private sealed class Discrete : Sampler
    {
        private readonly double[] _ticks;
        private readonly double[] _summedWeights;

        public Discrete(IReadOnlyList<WeightedDuration> items)
            : base(items.Sum(item => item.Duration.Ticks * item.Weight) / items.Sum(item => item.Weight))
        {
            // A duration that never comes is left out, so that the last one always can.
            WeightedDuration[] possible = [.. items.Where(item => item.Weight > 0)];
            if (possible.Length == 0)
            {
                throw new ArgumentException("discrete distribution: expected a weight above zero, found none.", nameof(items));
            }

            _ticks = Array.ConvertAll(possible, item => (double)item.Duration.Ticks);
            _summedWeights = new double[possible.Length];
            double sum = 0;
            for (int i = 0; i < possible.Length; i++)
            {
                sum += possible[i].Weight;
                _summedWeights[i] = sum;
            }
        }

        private protected override double Next(ref KeyedStream stream)
        {
            double draw = stream.NextDouble() * _summedWeights[^1];
            int i = 0;
            while (i < _summedWeights.Length - 1 && draw >= _summedWeights[i])
            {
                i++;
            }

            return _ticks[i];
        }
    }

    private sealed class Empirical : Sampler
    {
        private readonly long[] _ticks;

        public Empirical(IReadOnlyList<TimeSpan> values)
            : base(values.Sum(value => (double)value.Ticks) / values.Count)
        {
            if (values.Count == 0)
            {
                throw new ArgumentException("empirical distribution: expected at least one duration, found none.", nameof(values));
            }

            _ticks = [.. values.Select(value => value.Ticks)];
        }

        private protected override double Next(ref KeyedStream stream) => _ticks[stream.Below(_ticks.Length)];
    }
}
