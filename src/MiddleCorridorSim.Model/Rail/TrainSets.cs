namespace MiddleCorridorSim.Model.Rail;

/// <summary>The train sets of a service: where they stand, and who waits for one.</summary>
/// <remarks>
/// Half of them stand at each end at first; all at the first end where trains run one way only. A set stays where it came until it is loaded or
/// wanted at the other end; of a service that runs one way it goes back at once.
/// </remarks>
internal sealed class TrainSets(Simulation simulation, int count, bool bothWays)
{
    private readonly int[] _standing = bothWays ? [(count + 1) / 2, count / 2] : [count, 0];
    private readonly Event?[] _awaited = new Event?[2];
    private readonly bool[] _isComing = new bool[2];

    /// <summary>Takes a set at an end, if one stands there.</summary>
    public bool TryTake(int end)
    {
        if (_standing[end] == 0)
        {
            return false;
        }

        _standing[end]--;
        return true;
    }

    /// <summary>Takes a set at an end to run empty to the other, where one is wanted and none is on its way.</summary>
    /// <remarks>A set for which somebody waits where it stands is not taken.</remarks>
    /// <returns>Whether one was taken; <see cref="Return"/> follows when it is there.</returns>
    public bool TrySendEmpty(int end)
    {
        int other = 1 - end;
        bool isWanted = bothWays ? _awaited[other] is not null && _awaited[end] is null && !_isComing[other] : end == 1;
        if (!isWanted || !TryTake(end))
        {
            return false;
        }

        _isComing[other] = true;
        return true;
    }

    /// <summary>A set came to an end of its run.</summary>
    /// <param name="end">The end.</param>
    /// <param name="isEmpty">Whether it was sent for, empty.</param>
    public void Return(int end, bool isEmpty)
    {
        _standing[end]++;
        _isComing[end] &= !isEmpty;
    }

    /// <summary>Tells whoever waits at an end that a set stands there.</summary>
    /// <returns>Whether somebody waited.</returns>
    public bool Tell(int end)
    {
        if (_awaited[end] is not { } awaited)
        {
            return false;
        }

        _awaited[end] = null;
        awaited.Succeed();
        return true;
    }

    /// <summary>Happens when a set comes to an end.</summary>
    public Event WhenReturned(int end) => _awaited[end] ??= new Event(simulation);
}
