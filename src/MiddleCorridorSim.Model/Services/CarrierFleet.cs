namespace MiddleCorridorSim.Model.Services;

/// <summary>The trains of a service, or the vessels of a fleet, as those see them who wait for what they carry or hold.</summary>
/// <param name="gridlock">Who looks after those that are held up.</param>
/// <param name="count">How many there are; null where there is always one more.</param>
internal sealed class CarrierFleet(Gridlock gridlock, int? count)
{
    private readonly List<Carrier> _carriers = [];

    /// <summary>Who looks after those that are held up.</summary>
    public Gridlock Gridlock { get; } = gridlock;

    /// <summary>The moves that it offers: there, and back if it loads there too.</summary>
    public List<RideArc> Ways { get; } = [];

    /// <summary>Whether there is always one more.</summary>
    public bool IsUnlimited => count is null;

    /// <summary>Those that are not simply standing by.</summary>
    public IReadOnlyList<Carrier> Carriers => _carriers;

    /// <summary>Whether one stands by that can be had at either end.</summary>
    public bool HasSpare => count is { } number && _carriers.Count < number;

    /// <summary>One begins to run.</summary>
    public Carrier Add(string name)
    {
        Carrier carrier = new(this, name);
        if (!IsUnlimited)
        {
            _carriers.Add(carrier);
        }

        return carrier;
    }

    /// <summary>One stands by again.</summary>
    public void Remove(Carrier carrier) => _carriers.Remove(carrier);

    /// <summary>Whether one will come to load at an end, and leave with what is there, though no more freight came.</summary>
    public bool Serves(int end)
    {
        if (end >= Ways.Count || !WillLeave(end))
        {
            return false;
        }

        return IsUnlimited || HasSpare || _carriers.Exists(carrier => IsFree(carrier, end));
    }

    /// <summary>Whether one of them moves, or will by itself.</summary>
    public bool Moves() => ((IsUnlimited || HasSpare) && (WillLeave(0) || WillLeave(1))) || _carriers.Exists(Moves);

    private bool Moves(Carrier carrier) => carrier.State switch
    {
        CarrierState.Moving => true,
        CarrierState.Idle => WillLeave(carrier.End),
        CarrierState.AwaitsBerth => carrier.Terminal!.FreesBerthByItself,
        _ => false,
    };

    private bool WillLeave(int end) => end < Ways.Count && Ways[end].IsPermitted && Ways[end].Waiting.WillBeDue;

    private bool IsFree(Carrier carrier, int end) => carrier.State switch
    {
        CarrierState.Moving => true,
        CarrierState.Idle => carrier.End == end || WillLeave(1 - end),
        CarrierState.AwaitsTurn => false,
        CarrierState.AwaitsBerth => carrier.Terminal!.FreesBerth,
        _ => carrier.Terminal!.Yard!.IsDraining,
    };
}
