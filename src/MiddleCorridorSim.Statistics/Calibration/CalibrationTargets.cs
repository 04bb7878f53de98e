namespace MiddleCorridorSim.Statistics.Calibration;

/// <summary>The observed figures that a calibrated model should meet.</summary>
public sealed class CalibrationTargets
{
    /// <summary>Takes the figures.</summary>
    /// <param name="observed">The figures, one for each output of the model.</param>
    /// <param name="weights">For each figure the weight of its squared misfit, above 0: 1 / sd^2 where its error sd is known.</param>
    /// <exception cref="ArgumentException">There is no figure, not one weight for each, or one that is no finite number above 0.</exception>
    public CalibrationTargets(IReadOnlyList<double> observed, IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(observed);
        ArgumentNullException.ThrowIfNull(weights);
        if (observed.Count == 0 || weights.Count != observed.Count)
        {
            throw new ArgumentException(
                $"calibration: expected one figure or more and a weight for each, found {observed.Count} and {weights.Count}.", nameof(weights));
        }

        if (!observed.All(double.IsFinite) || !weights.All(w => w > 0 && double.IsFinite(w)))
        {
            throw new ArgumentException("calibration: expected finite figures and weights above 0, found another.", nameof(weights));
        }

        Observed = [.. observed];
        Weights = [.. weights];
    }

    /// <summary>The figures.</summary>
    public IReadOnlyList<double> Observed { get; }

    /// <summary>The weight of each.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>The misfit: the weighted sum of squared differences; infinite when an output is no number.</summary>
    /// <param name="outputs">The model's outputs, one for each figure.</param>
    /// <exception cref="ArgumentException">There is not one output for each figure.</exception>
    public double Misfit(IReadOnlyList<double> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        if (outputs.Count != Observed.Count)
        {
            throw new ArgumentException($"calibration: expected {Observed.Count} outputs, found {outputs.Count}.", nameof(outputs));
        }

        double sum = 0;
        for (int i = 0; i < outputs.Count; i++)
        {
            double difference = Observed[i] - outputs[i];
            sum += Weights[i] * difference * difference;
        }

        return double.IsNaN(sum) ? double.PositiveInfinity : sum;
    }
}
