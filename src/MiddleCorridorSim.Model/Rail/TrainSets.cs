namespace MiddleCorridorSim.Model.Rail;

/// <summary>The train sets of a service: where they stand, and who waits for one.</summary>
internal sealed class TrainSets(Simulation simulation, int count)
{
    private readonly int[] _standing = [(count + 1) / 2, count / 2];
    private readonly Event?[] _awaited = new Event?[2];

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

    /// <summary>Whether somebody waits for a set at an end.</summary>
    public bool IsAwaited(int end) => _awaited[end] is not null;

    /// <summary>A set came to an end of its run.</summary>
    public void Return(int end)
    {
        _standing[end]++;
        if (_awaited[end] is { } awaited)
        {
            _awaited[end] = null;
            awaited.Succeed();
        }
    }

    /// <summary>Happens when a set comes to an end.</summary>
    public Event WhenReturned(int end) => _awaited[end] ??= new Event(simulation);
}
