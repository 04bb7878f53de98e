using MiddleCorridorSim.Domain.Flows;

namespace MiddleCorridorSim.Model.Random;

/// <summary>Draws how many consignments of a flow come at once.</summary>
public abstract class BatchSampler
{
    /// <summary>More than that come at no time: a heavy tail must not fill the memory.</summary>
    private const double Most = 1_000_000;

    private BatchSampler()
    {
    }

    /// <summary>The sampler of a size of batches.</summary>
    /// <param name="size">The size, its parameters in range.</param>
    /// <exception cref="ArgumentException">The weights of a discrete size sum to zero.</exception>
    public static BatchSampler Of(BatchSize size) => size switch
    {
        BatchSize.Constant constant => new Constant(constant.Of),
        BatchSize.Geometric { Average: 1 } => new Constant(1),
        BatchSize.Geometric geometric => new Geometric(geometric.Average),
        BatchSize.Uniform uniform => new Uniform(uniform.Low, uniform.High),
        BatchSize.Discrete discrete => new Discrete(discrete.Of),
        _ => throw new ArgumentException($"batch: found {size.GetType().Name}, which has no sampler.", nameof(size)),
    };

    /// <summary>The next size; at least one.</summary>
    /// <param name="stream">The stream to draw from.</param>
    public abstract int Next(ref KeyedStream stream);

    private sealed class Constant(int size) : BatchSampler
    {
        public override int Next(ref KeyedStream stream) => size;
    }

    /// <summary>1 + floor(E / -ln(1 - 1/m)) with E exponential, which is geometric of mean m.</summary>
    private sealed class Geometric(double mean) : BatchSampler
    {
        private readonly double _scale = -ExactMath.Log(1 - (1 / mean));

        public override int Next(ref KeyedStream stream) => 1 + (int)Math.Min(Most, StandardExponential.Next(ref stream) / _scale);
    }

    private sealed class Uniform(int low, int high) : BatchSampler
    {
        public override int Next(ref KeyedStream stream) => low + stream.Below(high - low + 1);
    }

    private sealed class Discrete(IReadOnlyList<WeightedSize> sizes) : BatchSampler
    {
        private readonly WeightedChoice _choice = new("batch", sizes.Select(size => size.Weight));

        public override int Next(ref KeyedStream stream) => sizes[_choice.Next(ref stream)].Size;
    }
}
