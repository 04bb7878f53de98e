namespace MiddleCorridorSim.Model.Rail;

/// <summary>What pulls one train on its way: the locomotives of the pool whose lines it is on.</summary>
/// <remarks>
/// It gives them back where it leaves the pool's lines, before it waits for anything else there, and asks for those of the next pool when it
/// is about to enter its lines. So a train never holds locomotives while it waits for others.
/// </remarks>
/// <param name="train">The train.</param>
public sealed class Traction(ITrain train)
{
    private LocomotiveTurn? _turn;

    /// <summary>The pool whose locomotives it has or waits for; null: none.</summary>
    public Locomotives? Pool { get; private set; }

    /// <summary>Gives locomotives back, unless the next line is of the same pool; to be called on arriving at a place.</summary>
    /// <param name="next">The pool of the next line; null: none, or the run ends here.</param>
    public void Arrive(Locomotives? next)
    {
        if (Pool is { } pool && pool != next)
        {
            pool.Return(_turn!);
            Pool = null;
            _turn = null;
        }
    }

    /// <summary>Takes the locomotives of a line; to be called on leaving a place, when nothing else of it is held.</summary>
    /// <param name="next">The pool of the line; null: none.</param>
    /// <returns>What the train must wait for; null when it can go.</returns>
    public Event? Leave(Locomotives? next)
    {
        Arrive(next);
        if (Pool == next)
        {
            return null;
        }

        Pool = next;
        _turn = next!.Take(train);
        return _turn.Wait;
    }
}
