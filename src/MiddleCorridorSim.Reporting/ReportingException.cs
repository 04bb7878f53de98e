namespace MiddleCorridorSim.Reporting;

/// <summary>A chart or report cannot be made, for a reason that the user can act on.</summary>
/// <remarks>The message is written for the user; the command line shows it without a stack trace.</remarks>
public sealed class ReportingException : Exception
{
    /// <summary>Creates the exception with no message of its own.</summary>
    public ReportingException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is at fault and what to do.</param>
    public ReportingException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what led to it.</summary>
    /// <param name="message">What is at fault and what to do.</param>
    /// <param name="innerException">What led to it.</param>
    public ReportingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
