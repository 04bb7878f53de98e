namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>The settings of a design point do not make a scenario that can be run: the user's fault.</summary>
public sealed class StudyPointException : Exception
{
    /// <summary>A fault without a message.</summary>
    public StudyPointException()
    {
    }

    /// <summary>A fault with its message.</summary>
    /// <param name="message">Which point, and what is wrong.</param>
    public StudyPointException(string message)
        : base(message)
    {
    }

    /// <summary>A fault with its message and cause.</summary>
    /// <param name="message">Which point, and what is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public StudyPointException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
