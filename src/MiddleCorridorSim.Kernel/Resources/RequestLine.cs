namespace MiddleCorridorSim.Kernel;

/// <summary>Requests that wait, in the order in which they will be served.</summary>
internal abstract class RequestLine
{
    /// <summary>How many wait.</summary>
    public int Count { get; protected set; }

    /// <summary>The one to be served next; only if there is one.</summary>
    public abstract Request First { get; }

    /// <summary>Adds a request behind those that come before it.</summary>
    /// <param name="request">Not yet in the line.</param>
    /// <param name="priority">Smaller comes first, where the line knows priorities.</param>
    /// <param name="preempts">True comes first among equals, where the line knows priorities.</param>
    public abstract void Add(Request request, double priority, bool preempts);

    /// <summary>Takes <see cref="First"/> out.</summary>
    public abstract void RemoveFirst();

    /// <summary>Takes a request out, wherever it stands.</summary>
    /// <returns>Whether it was there.</returns>
    public abstract bool Remove(Request request);
}
