namespace MiddleCorridorSim.Experiments.Verification.Theory;

/// <summary>M(t)/M/c(t): arrivals and officers that change over the day; work that is not done when a seat closes waits in the queue.</summary>
/// <remarks>Kolmogorov's equations of the number present, by the Runge-Kutta method of fourth order (Green, Kolesar and Whitt 2007, Production and Operations Management 16(1)).</remarks>
public sealed class ChangingStaff
{
    private const int Longest = 150;
    private const int StepsAnHour = 200;
    private const double Length = 1.0 / StepsAnHour;
    private readonly IReadOnlyList<(double From, double ArrivalsAnHour, int Officers)> _blocks;
    private readonly double _servedAnHour;
    private readonly double[] _chance = new double[Longest + 1];

    /// <summary>A post that is empty at midnight.</summary>
    /// <param name="servedAnHour">What one officer does in an hour.</param>
    /// <param name="blocks">From which hour of the day on there are how many arrivals an hour and officers; the first from 0.</param>
    public ChangingStaff(double servedAnHour, params (double From, double ArrivalsAnHour, int Officers)[] blocks)
    {
        _servedAnHour = servedAnHour;
        _blocks = blocks;
        _chance[0] = 1;
    }

    /// <summary>The mean number present now.</summary>
    public double Present
    {
        get
        {
            double present = 0;
            for (int n = 1; n < _chance.Length; n++)
            {
                present += n * _chance[n];
            }

            return present;
        }
    }

    /// <summary>Goes on for some time.</summary>
    /// <param name="fromHour">The hour of the day now.</param>
    /// <param name="hours">How long; whole hours.</param>
    /// <returns>The mean number present over that time.</returns>
    public double Advance(double fromHour, int hours)
    {
        double area = 0;
        for (int i = 0; i < hours * StepsAnHour; i++)
        {
            double before = Present;
            Step((fromHour + ((i + 0.5) / StepsAnHour)) % 24);
            area += (before + Present) / 2 / StepsAnHour;
        }

        return area / hours;
    }

    private void Step(double hour)
    {
        (_, double arrivals, int officers) = _blocks.Last(block => block.From <= hour);
        double[] first = Slope(_chance, arrivals, officers);
        double[] second = Slope(Moved(first, Length / 2), arrivals, officers);
        double[] third = Slope(Moved(second, Length / 2), arrivals, officers);
        double[] fourth = Slope(Moved(third, Length), arrivals, officers);
        for (int n = 0; n < _chance.Length; n++)
        {
            _chance[n] += Length / 6 * (first[n] + (2 * second[n]) + (2 * third[n]) + fourth[n]);
        }
    }

    private double[] Slope(double[] chance, double arrivals, int officers)
    {
        double[] slope = new double[chance.Length];
        for (int n = 0; n < chance.Length; n++)
        {
            double up = n < Longest ? arrivals * chance[n] : 0;
            double down = Math.Min(n, officers) * _servedAnHour * chance[n];
            slope[n] -= up + down;
            slope[Math.Min(n + 1, Longest)] += up;
            slope[Math.Max(n - 1, 0)] += down;
        }

        return slope;
    }

    private double[] Moved(double[] by, double length)
    {
        double[] moved = new double[by.Length];
        for (int n = 0; n < moved.Length; n++)
        {
            moved[n] = _chance[n] + (length * by[n]);
        }

        return moved;
    }
}
