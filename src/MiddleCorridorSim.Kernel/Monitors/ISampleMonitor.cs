namespace MiddleCorridorSim.Kernel;

/// <summary>Watches samples that all weigh the same, such as waiting times.</summary>
public interface ISampleMonitor : INumericMonitor
{
    /// <summary>The samples in the order they came; none unless <see cref="INumericMonitor.Collect"/>.</summary>
    IEnumerable<double> Samples { get; }

    /// <summary>Takes a sample.</summary>
    /// <param name="value">A finite number.</param>
    void Add(double value);
}
