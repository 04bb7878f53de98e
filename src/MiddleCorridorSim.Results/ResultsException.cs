namespace MiddleCorridorSim.Results;

/// <summary>A results folder cannot be used as asked: it is in use, belongs to other work, or is damaged.</summary>
/// <remarks>The message is for the user: the place, what was expected, what was found, what to do.</remarks>
public sealed class ResultsException : Exception
{
    /// <summary>A fault without a message.</summary>
    public ResultsException()
    {
    }

    /// <summary>A fault with its message.</summary>
    /// <param name="message">What the user reads.</param>
    public ResultsException(string message)
        : base(message)
    {
    }

    /// <summary>A fault with its message and cause.</summary>
    /// <param name="message">What the user reads.</param>
    /// <param name="innerException">The cause.</param>
    public ResultsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
