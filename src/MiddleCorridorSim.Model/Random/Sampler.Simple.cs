namespace MiddleCorridorSim.Model.Random;

public abstract partial class Sampler
{
    private sealed class Constant(double ticks) : Sampler(ticks)
    {
        private protected override double Next(ref KeyedStream stream) => MeanTicks;
    }

    private sealed class Exponential(double mean) : Sampler(mean)
    {
        private protected override double Next(ref KeyedStream stream) => MeanTicks * StandardExponential.Next(ref stream);
    }

    private sealed class Uniform(double low, double high) : Sampler((low + high) / 2)
    {
        private readonly double _low = low;
        private readonly double _range = high - low;

        private protected override double Next(ref KeyedStream stream) => _low + (_range * stream.NextDouble());
    }

    /// <summary>By inversion of the distribution function, which is a square on each side of the mode.</summary>
    private sealed class Triangular(double low, double mode, double high) : Sampler((low + mode + high) / 3)
    {
        private readonly double _low = low;
        private readonly double _high = high;
        private readonly double _belowMode = high > low ? (mode - low) / (high - low) : 1;
        private readonly double _rising = (high - low) * (mode - low);
        private readonly double _falling = (high - low) * (high - mode);

        private protected override double Next(ref KeyedStream stream)
        {
            double u = stream.NextDouble();
            return u < _belowMode ? _low + Math.Sqrt(u * _rising) : _high - Math.Sqrt((1 - u) * _falling);
        }
    }
}
