namespace MiddleCorridorSim.Model.Rail;

/// <summary>A way in which trains share the tracks of a line.</summary>
internal abstract class TrackSharing
{
    /// <summary>Trains that wait, before the line or in its loops.</summary>
    public abstract int Waiting { get; }

    /// <summary>Trains on the line that are in motion (or held between stations by a closure).</summary>
    public abstract int Moving { get; }

    /// <summary>Whether trains may enter.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Takes a train from the end where it stands to the other.</summary>
    public abstract IEnumerable<Event> Run(Transit transit);

    /// <summary>Lets no train enter.</summary>
    public void Close() => IsOpen = false;

    /// <summary>Lets trains enter again.</summary>
    public void Open()
    {
        IsOpen = true;
        Opened();
    }

    /// <summary>Sends away the trains that wait before the line; those on it run on.</summary>
    public abstract void Refuse();

    /// <summary>The line opened, or trains on it may move again: whoever can go goes.</summary>
    public abstract void Opened();
}
