namespace MiddleCorridorSim.Statistics.Selection;

/// <summary>Chooses the best of several systems replication by replication, dropping those that cannot be it.</summary>
/// <remarks>
/// <para>S.-H. Kim and B. L. Nelson (2001), ACM TOMACS 11(3), section 3, with c = 1: the best system is chosen with probability at
/// least 1 - alpha whenever it is better than every other by at least the indifference zone; common random numbers are allowed and
/// make it stop sooner. Replications are taken to be normal, independent of one another.</para>
/// <para>Feed one replication of every survivor at a time, in the order of the replications, until <see cref="IsFinished"/>.</para>
/// </remarks>
public sealed class KimNelsonSelection
{
    private readonly double _zone;
    private readonly double _squaredH;
    private readonly int _firstStage;
    private readonly double _sign;
    private readonly double[] _sums;
    private readonly List<double[]> _first = [];
    private readonly double[,] _limits;
    private readonly List<int> _survivors;
    private double _longest = double.PositiveInfinity;

    /// <summary>Begins a selection.</summary>
    /// <param name="systems">k, the number of systems, at least 2.</param>
    /// <param name="goal">Which end of the means is best.</param>
    /// <param name="indifference">delta, the smallest difference worth detecting, above 0.</param>
    /// <param name="error">alpha, the probability of a wrong choice, above 0 and below 1 - 1/k.</param>
    /// <param name="firstStage">n0, replications of each system before any is dropped, at least 2; 10 or more is usual.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    public KimNelsonSelection(int systems, Goal goal, double indifference, double error = 0.05, int firstStage = 10)
    {
        if (!(indifference > 0 && double.IsFinite(indifference)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(indifference), indifference, $"Kim-Nelson: expected an indifference zone above 0, found {indifference}.");
        }

        _squaredH = KimNelsonConstants.For(systems, error, firstStage).SquaredH;
        _zone = indifference;
        _firstStage = firstStage;
        _sign = goal == Goal.Largest ? 1 : -1;
        _sums = new double[systems];
        _limits = new double[systems, systems];
        _survivors = [.. Enumerable.Range(0, systems)];
    }

    /// <summary>The systems that may still be best, ascending, counted from 0.</summary>
    public IReadOnlyList<int> Survivors => _survivors;

    /// <summary>r, the replications of each survivor so far.</summary>
    public int Replications { get; private set; }

    /// <summary>The replications of each survivor with which the choice is made at the latest; infinite, not yet known, in the first stage.</summary>
    public double Longest => Math.Max(_firstStage, _longest + 1);

    /// <summary>Whether the choice is made.</summary>
    public bool IsFinished => Replications >= _firstStage && (_survivors.Count == 1 || Replications > _longest);

    /// <summary>The survivor with the best mean so far, the first of them on a tie; the choice once <see cref="IsFinished"/>.</summary>
    public int Best => _survivors.MaxBy(i => _sums[i]);

    /// <summary>The mean of a survivor so far; NaN before any replication.</summary>
    /// <param name="system">A survivor, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="system"/> was dropped or does not exist.</exception>
    public double Mean(int system) => _survivors.Contains(system)
        ? _sign * _sums[system] / Replications
        : throw new ArgumentOutOfRangeException(nameof(system), system, $"Kim-Nelson: expected a surviving system, found {system}.");

    /// <summary>Takes one replication of every survivor in and drops who cannot be best any more.</summary>
    /// <param name="values">One entry for each of the k systems; those of dropped systems are not looked at.</param>
    /// <exception cref="ArgumentException">There is not one finite value for every survivor.</exception>
    /// <exception cref="InvalidOperationException">The choice is made already.</exception>
    public void Advance(ReadOnlySpan<double> values)
    {
        if (IsFinished)
        {
            throw new InvalidOperationException("Kim-Nelson: expected no more replications, the choice is made.");
        }

        if (values.Length != _sums.Length)
        {
            throw new ArgumentException($"Kim-Nelson: expected {_sums.Length} values, found {values.Length}.", nameof(values));
        }

        Accumulate(values);
        Replications++;
        if (Replications < _firstStage)
        {
            return;
        }

        if (Replications == _firstStage)
        {
            EndFirstStage();
        }

        if (!IsFinished)
        {
            Screen();
        }
    }

    private void Accumulate(ReadOnlySpan<double> values)
    {
        foreach (int i in _survivors)
        {
            if (!double.IsFinite(values[i]))
            {
                throw new ArgumentException($"Kim-Nelson: expected a finite value of system {i}, found {values[i]}.", nameof(values));
            }
        }

        foreach (int i in _survivors)
        {
            _sums[i] += _sign * values[i];
        }

        if (Replications < _firstStage)
        {
            _first.Add(values.ToArray());
        }
    }

    // h^2 S^2(i, l) / delta^2 for every pair, with S^2 the variance of the paired differences; the longest run is the largest, rounded down.
    private void EndFirstStage()
    {
        _longest = 0;
        for (int i = 0; i < _sums.Length; i++)
        {
            for (int l = i + 1; l < _sums.Length; l++)
            {
                RunningMoments differences = new();
                foreach (double[] replication in _first)
                {
                    differences.Add(replication[i] - replication[l]);
                }

                double limit = _squaredH * differences.Variance / (_zone * _zone);
                _limits[i, l] = limit;
                _limits[l, i] = limit;
                _longest = Math.Max(_longest, Math.Floor(limit));
            }
        }

        _first.Clear();
    }

    // i stays when mean(i) >= mean(l) - W(i, l) for every other survivor l, W = max(0, delta / (2 r) (limit - r)); here times r.
    private void Screen()
    {
        int[] before = [.. _survivors];
        _survivors.RemoveAll(i => before.Any(l =>
            l != i && _sums[i] < _sums[l] - Math.Max(0, _zone / 2 * (_limits[i, l] - Replications))));
    }
}
