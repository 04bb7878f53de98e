using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Border;

/// <summary>How far one vehicle has come in a lane: what <see cref="Lane.Next"/> goes on from.</summary>
/// <remarks>A struct that lives in whoever takes the vehicle through, because millions of trucks pass in a run.</remarks>
internal struct Passing
{
    /// <summary>The lane.</summary>
    public Lane? Lane;

    /// <summary>The vehicle.</summary>
    public Traveller Traveller;

    /// <summary>When it arrived.</summary>
    public DateTime Arrived;

    /// <summary>What comes next.</summary>
    public PassingStage Stage;

    /// <summary>Which control comes next.</summary>
    public int Control;

    /// <summary>Whether its papers were cleared before it arrived.</summary>
    public bool IsPreCleared;

    /// <summary>Whether the control it is at refuses it.</summary>
    public bool IsRefused;

    /// <summary>Whether a control had no room for it, and turned it away.</summary>
    public bool IsTurnedAway;

    /// <summary>Whether a control checked it.</summary>
    public bool IsChecked;

    /// <summary>Whether its patience was over before its turn came.</summary>
    public bool HasGivenUp;

    /// <summary>How often it came back to the post after it had gone away.</summary>
    public int Attempts;

    /// <summary>When its patience before the post ends; not set where it has no end.</summary>
    public DateTime Deadline;

    /// <summary>Time at the booth that it goes to.</summary>
    public TimeSpan Service;

    /// <summary>The terms of the control when that was drawn; see <see cref="Station.Terms"/>.</summary>
    public int Terms;

    /// <summary>Its slot, while it waits for one; then its work at the booth where it is.</summary>
    public Visit? Visit;

    /// <summary>The booth that it stands in after its work, until there is room ahead.</summary>
    public Visit? Held;

    /// <summary>The control of that booth.</summary>
    public int HeldAt;

    /// <summary>Its place in the waiting area.</summary>
    public Visit? Area;

    /// <summary>Its border track.</summary>
    public Visit? Track;

    /// <summary>A vehicle arrives at a lane.</summary>
    /// <remarks>Field by field, which is cheaper than to copy a new struct over this one: references cost more to store than nulls.</remarks>
    /// <param name="lane">The lane.</param>
    /// <param name="traveller">The vehicle.</param>
    /// <param name="now">Now.</param>
    public void Arrive(Lane lane, Traveller traveller, DateTime now)
    {
        Clear();
        Lane = lane;
        Traveller = traveller;
        Arrived = now;
    }

    /// <summary>Nobody passes.</summary>
    public void Clear()
    {
        Lane = null;
        Stage = PassingStage.Arrival;
        Control = 0;
        IsPreCleared = false;
        IsRefused = false;
        IsTurnedAway = false;
        IsChecked = false;
        HasGivenUp = false;
        Attempts = 0;
        Deadline = default;
        Service = default;
        Terms = 0;
        HeldAt = 0;
        Visit = null;
        Held = null;
        Area = null;
        Track = null;
    }

    /// <summary>It comes back to the same lane, to begin anew.</summary>
    public void ComeBack()
    {
        Lane? lane = Lane;
        int attempts = Attempts + 1;
        Clear();
        Lane = lane;
        Attempts = attempts;
    }

    /// <summary>Whether it is at the same point of the same lane as another one.</summary>
    public readonly bool IsLike(in Passing other) =>
        Lane == other.Lane && Stage == other.Stage && Control == other.Control
        && IsPreCleared == other.IsPreCleared && IsRefused == other.IsRefused && IsTurnedAway == other.IsTurnedAway && IsChecked == other.IsChecked;

    /// <summary>Whether it holds no booth, waiting place or track, and came for the first time, without an end to its patience.</summary>
    public readonly bool IsPlain => Held is null && Area is null && Track is null && Attempts == 0 && Deadline == default;

    /// <summary>Goes on: what it waits for next, or null when it has left the post, or there is none.</summary>
    public Event? Next() => Lane?.Next(ref this);
}
