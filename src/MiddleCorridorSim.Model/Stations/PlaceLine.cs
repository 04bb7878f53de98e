namespace MiddleCorridorSim.Model.Stations;

/// <summary>The waiting places of a station that has few, and the line of those who want one.</summary>
/// <param name="places">How many may wait.</param>
internal sealed class PlaceLine(int places)
{
    private readonly Queue<Event> _wanted = new();

    /// <summary>Places given to visitors who have not arrived yet.</summary>
    public int Reserved { get; private set; }

    /// <summary>Whether a place is free for one more.</summary>
    /// <param name="waiting">How many wait.</param>
    /// <param name="freeBooths">Booths that are free: who comes now goes straight on to one.</param>
    public bool HasRoom(int waiting, int freeBooths) => Reserved + waiting < (long)places + freeBooths;

    /// <summary>Puts <paramref name="place"/> at the end of the line of those who want a place.</summary>
    public void Want(Event place) => _wanted.Enqueue(place);

    /// <summary>Whether somebody wants a place.</summary>
    public bool IsWanted => _wanted.Count > 0;

    /// <summary>Gives a place to the first who wants one.</summary>
    public void Give()
    {
        Reserved++;
        _wanted.Dequeue().Succeed();
    }

    /// <summary>Gives a place at once.</summary>
    public void Reserve() => Reserved++;

    /// <summary>A visitor to whom a place was given arrives.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Use()
    {
        if (Reserved == 0)
        {
            return false;
        }

        Reserved--;
        return true;
    }
}
