namespace MiddleCorridorSim.Kernel;

/// <summary>Requests that wait, in the order in which they will be served.</summary>
/// <remarks>Written as structs, which stand within their desk: the compiler then makes a desk for each, and no call on them is virtual.</remarks>
internal interface IRequestLine
{
    /// <summary>How many wait.</summary>
    int Count { get; }

    /// <summary>The one to be served next; only if there is one.</summary>
    Request First { get; }

    /// <summary>Adds a request behind those that come before it.</summary>
    /// <param name="request">Not yet in the line.</param>
    /// <param name="priority">Smaller comes first, where the line knows priorities.</param>
    /// <param name="preempts">True comes first among equals, where the line knows priorities.</param>
    void Add(Request request, double priority, bool preempts);

    /// <summary>Takes <see cref="First"/> out.</summary>
    void RemoveFirst();

    /// <summary>Takes a request out, wherever it stands.</summary>
    /// <returns>Whether it was there.</returns>
    bool Remove(Request request);
}
