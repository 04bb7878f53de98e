namespace MiddleCorridorSim.Model.Rail;

/// <summary>Trains on a line wait for each other and none can ever move. The line's rule makes this impossible; it is our fault.</summary>
public sealed class DeadlockException : Exception
{
    /// <summary>A deadlock of nobody in particular.</summary>
    public DeadlockException()
        : this("single track: trains wait for each other.")
    {
    }

    /// <summary>A deadlock.</summary>
    /// <param name="message">Which trains wait where, for whom, and the clock.</param>
    public DeadlockException(string message)
        : base(message)
    {
    }

    /// <summary>A deadlock with a cause.</summary>
    /// <param name="message">Which trains wait where, for whom, and the clock.</param>
    /// <param name="innerException">The cause.</param>
    public DeadlockException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
