using MiddleCorridorSim.Domain.Distributions;

namespace MiddleCorridorSim.Model.Random;

public abstract partial class Sampler
{
    private sealed class Discrete : Sampler
    {
        private readonly WeightedChoice _choice;
        private readonly double[] _ticks;

        public Discrete(IReadOnlyList<WeightedDuration> items)
            : base(items.Sum(item => item.Duration.Ticks * item.Weight) / items.Sum(item => item.Weight))
        {
            _choice = new WeightedChoice("discrete distribution", items.Select(item => item.Weight));
            _ticks = [.. items.Select(item => (double)item.Duration.Ticks)];
        }

        private protected override double Next(ref KeyedStream stream) => _ticks[_choice.Next(ref stream)];
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
