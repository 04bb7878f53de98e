namespace MiddleCorridorSim.Model.Random;

public abstract partial class Sampler
{
    /// <summary>mean exp(sigma z - sigma^2 / 2) with sigma^2 = ln(1 + cv^2).</summary>
    private sealed class Lognormal(double mean, double cv) : Sampler(mean)
    {
        private readonly double _variance = ExactMath.Log(1 + (cv * cv));
        private readonly double _sigma = Math.Sqrt(ExactMath.Log(1 + (cv * cv)));

        private protected override double Next(ref KeyedStream stream) =>
            MeanTicks * ExactMath.Exp((_sigma * StandardNormal.Next(ref stream)) - (_variance / 2));
    }

    private sealed class Gamma(double mean, double cv) : Sampler(mean)
    {
        private readonly GammaMultiplier _factor = new(cv);

        private protected override double Next(ref KeyedStream stream) => MeanTicks * _factor.Next(ref stream);
    }

    private sealed class Erlang(double mean, int phases) : Sampler(mean)
    {
        private readonly StandardErlang _erlang = new(phases);
        private readonly double _scale = mean / phases;

        private protected override double Next(ref KeyedStream stream) => _scale * _erlang.Next(ref stream);
    }

    /// <summary>scale E^(1/shape) with E exponential.</summary>
    private sealed class Weibull(double scale, double shape) : Sampler(scale * SpecialFunctions.Gamma(1 + (1 / shape)))
    {
        private readonly double _scale = scale;
        private readonly double _power = 1 / shape;

        private protected override double Next(ref KeyedStream stream) =>
            _scale * ExactMath.Pow(StandardExponential.Next(ref stream), _power);
    }

    /// <summary>Negative draws are drawn again; as the mean is not negative, at least half are kept.</summary>
    private sealed class Normal(double mean, double sd) : Sampler(mean + (sd * SpecialFunctions.HazardBelow(mean / sd)))
    {
        private readonly double _centre = mean;
        private readonly double _sd = sd;

        private protected override double Next(ref KeyedStream stream)
        {
            double draw;
            do
            {
                draw = _centre + (_sd * StandardNormal.Next(ref stream));
            }
            while (draw < 0);
            return draw;
        }
    }
}
