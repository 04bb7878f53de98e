using MiddleCorridorSim.Domain.Distributions;

namespace MiddleCorridorSim.Model.Random;

public abstract partial class Sampler
{
    /// <summary>First which distribution, by inversion, then a draw from it.</summary>
    private sealed class Mixture : Sampler
    {
        private readonly Sampler[] _parts;
        private readonly double[] _summedWeights;

        public Mixture(IReadOnlyList<WeightedDistribution> items)
            : base(items.Sum(item => Of(item.Distribution).MeanTicks * item.Weight) / items.Sum(item => item.Weight))
        {
            // A part that never comes is left out, so that the last one always can.
            WeightedDistribution[] possible = [.. items.Where(item => item.Weight > 0)];
            if (possible.Length == 0)
            {
                throw new ArgumentException("mixture: expected a weight above zero, found none.", nameof(items));
            }

            _parts = Array.ConvertAll(possible, item => Of(item.Distribution));
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

            return _parts[i].Next(ref stream);
        }
    }

    /// <summary>Two exponential phases with balanced means: p = (1 + sqrt((c^2 - 1) / (c^2 + 1))) / 2, of means m / 2p and m / 2(1 - p).</summary>
    /// <remarks>H. Tijms 2003, A First Course in Stochastic Models, appendix B.</remarks>
    private sealed class Hyperexponential(double mean, double cv) : Sampler(mean)
    {
        private readonly double _often = Often(cv);
        private readonly double _short = mean / (2 * Often(cv));
        private readonly double _long = mean / (2 * (1 - Often(cv)));

        private protected override double Next(ref KeyedStream stream)
        {
            double phase = stream.NextDouble() < _often ? _short : _long;
            return phase * StandardExponential.Next(ref stream);
        }

        private static double Often(double cv) => 0.5 * (1 + Math.Sqrt(((cv * cv) - 1) / ((cv * cv) + 1)));
    }
}
