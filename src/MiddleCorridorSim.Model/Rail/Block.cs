namespace MiddleCorridorSim.Model.Rail;

/// <summary>The single track between two stations.</summary>
/// <param name="index">Its place on the line, from 0; it lies between the stations of this number and the next.</param>
internal sealed class Block(int index)
{
    /// <summary>Its place on the line.</summary>
    public int Index { get; } = index;

    /// <summary>The trains in it, all of one direction, in the order in which they entered and will leave.</summary>
    public List<Transit> Trains { get; } = [];

    /// <summary>When a train of each direction last entered.</summary>
    public DateTime[] LastEntry { get; } = [DateTime.MinValue, DateTime.MinValue];

    /// <summary>The direction of the train that last entered; null before the first.</summary>
    public int? EnteredBy { get; set; }

    /// <summary>When the last train left it.</summary>
    public DateTime Cleared { get; set; } = DateTime.MinValue;

    /// <summary>The direction of the train that last left it.</summary>
    public int ClearedBy { get; set; }

    /// <summary>When the dispatcher will look at it again by itself; the beginning of time: not.</summary>
    public DateTime Timer { get; set; }

    /// <summary>Whether the dispatcher has yet to look at it.</summary>
    public bool Marked { get; set; }
}
