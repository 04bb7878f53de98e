namespace MiddleCorridorSim.Experiments.Running;

/// <summary>A replication broke a law that every run keeps, or stopped by a defect: our fault, not the user's.</summary>
public sealed class ReplicationFailedException : Exception
{
    /// <summary>A failure without a message.</summary>
    public ReplicationFailedException()
    {
    }

    /// <summary>A failure with its message.</summary>
    /// <param name="message">Which replication, and what went wrong.</param>
    public ReplicationFailedException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its message and cause.</summary>
    /// <param name="message">Which replication, and what went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public ReplicationFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
