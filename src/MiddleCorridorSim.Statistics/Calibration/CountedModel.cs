namespace MiddleCorridorSim.Statistics.Calibration;

/// <summary>A model under calibration whose evaluations are counted against a budget.</summary>
internal sealed class CountedModel(
    CalibrationTargets targets, Func<IReadOnlyList<double[]>, IReadOnlyList<double[]>> model, int mostEvaluations)
{
    /// <summary>How many points were evaluated.</summary>
    public int Evaluations { get; private set; }

    /// <summary>Whether so many more evaluations are allowed.</summary>
    public bool Affords(int evaluations) => Evaluations + evaluations <= mostEvaluations;

    /// <summary>Evaluates points in one call of the model.</summary>
    public IReadOnlyList<Candidate> Evaluate(double[][] points)
    {
        Evaluations += points.Length;
        IReadOnlyList<double[]> outputs = model([.. points.Select(p => (double[])p.Clone())]);
        return outputs.Count == points.Length
            ? [.. points.Select((point, i) => new Candidate(point, outputs[i], targets.Misfit(outputs[i])))]
            : throw new ArgumentException($"calibration: expected the model to answer {points.Length} points, found {outputs.Count} answers.");
    }

    /// <summary>The slopes of the outputs at a point by central differences, one-sided where a face of the cube is near.</summary>
    public double[,] Slopes(double[] at, double step)
    {
        double[][] points = new double[2 * at.Length][];
        for (int j = 0; j < at.Length; j++)
        {
            points[2 * j] = With(at, j, Math.Max(0, at[j] - step));
            points[(2 * j) + 1] = With(at, j, Math.Min(1, at[j] + step));
        }

        IReadOnlyList<Candidate> around = Evaluate(points);
        double[,] slopes = new double[targets.Observed.Count, at.Length];
        for (int j = 0; j < at.Length; j++)
        {
            Candidate below = around[2 * j];
            Candidate above = around[(2 * j) + 1];
            for (int i = 0; i < targets.Observed.Count; i++)
            {
                slopes[i, j] = (above.Outputs[i] - below.Outputs[i]) / (above.Point[j] - below.Point[j]);
            }
        }

        return slopes;
    }

    private static double[] With(double[] point, int coordinate, double value)
    {
        double[] moved = (double[])point.Clone();
        moved[coordinate] = value;
        return moved;
    }
}
