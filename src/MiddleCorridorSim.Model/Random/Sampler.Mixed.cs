using MiddleCorridorSim.Domain.Distributions;

namespace MiddleCorridorSim.Model.Random;

public abstract partial class Sampler
{
    /// <summary>First which distribution, by inversion, then a draw from it.</summary>
    private sealed class Mixture : Sampler
    {
        private readonly WeightedChoice _choice;
        private readonly Sampler[] _parts;

        public Mixture(IReadOnlyList<WeightedDistribution> items)
            : base(items.Sum(item => Of(item.Distribution).MeanTicks * item.Weight) / items.Sum(item => item.Weight))
        {
            _choice = new WeightedChoice("mixture", items.Select(item => item.Weight));
            _parts = [.. items.Select(item => Of(item.Distribution))];
        }

        private protected override double Next(ref KeyedStream stream) => _parts[_choice.Next(ref stream)].Next(ref stream);
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
