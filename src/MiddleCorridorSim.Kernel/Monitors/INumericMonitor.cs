namespace MiddleCorridorSim.Kernel;

/// <summary>Watches a number.</summary>
public interface INumericMonitor : IMonitor
{
    /// <summary>Whether every observation is kept, so that percentiles can be given.</summary>
    bool Collect { get; }

    /// <summary>The smallest observation.</summary>
    double Min { get; }

    /// <summary>The largest observation.</summary>
    double Max { get; }

    /// <summary>The sum of the samples, or the area under the time series.</summary>
    double Sum { get; }

    /// <summary>The mean of the samples, or over time.</summary>
    double Mean { get; }

    /// <summary>The standard deviation, dividing by the number of samples or by the time.</summary>
    double StdDev { get; }

    /// <summary>The latest observation.</summary>
    double Last { get; }

    /// <summary>The median; not a number unless <see cref="Collect"/>.</summary>
    double GetMedian();

    /// <summary>A percentile; not a number unless <see cref="Collect"/>.</summary>
    /// <param name="p">From 0 to 1.</param>
    /// <exception cref="ArgumentException"><paramref name="p"/> is not from 0 to 1.</exception>
    double GetPercentile(double p);
}
