using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Model.Services;

namespace MiddleCorridorSim.Model.Terminals;

/// <summary>The yard of a terminal, with room for so much freight that was unloaded there.</summary>
/// <remarks>
/// Who unloads takes room first, in the order in which they came. A train or vessel may take, over the limit, the room of freight that it will load itself: what
/// it brings takes the place of what it fetches. Who would wait for ever is let in over the limit too (<see cref="Gridlock"/>).
/// </remarks>
internal sealed class Yard
{
    /// <summary>By how much a sum of rooms may be off: less than that is nothing.</summary>
    public const double Rounding = 1e-6;

    private readonly Simulation _simulation;
    private readonly Gridlock _gridlock;
    private readonly TerminalFacilities _terminal;
    private readonly Queue<(Event Room, Carrier Carrier, double Size)> _wanting = new();

    /// <summary>An empty yard.</summary>
    public Yard(Simulation simulation, Gridlock gridlock, TerminalFacilities terminal, double capacity)
    {
        _simulation = simulation;
        _gridlock = gridlock;
        _terminal = terminal;
        Capacity = capacity;
        gridlock.Add(this);
    }

    /// <summary>The node where it is.</summary>
    public NodeId Place => _terminal.Id;

    /// <summary>What it holds at most.</summary>
    public double Capacity { get; }

    /// <summary>Room taken.</summary>
    public double Level { get; private set; }

    /// <summary>Whether somebody waits for room.</summary>
    public bool IsWanted => _wanting.Count > 0;

    /// <summary>Who waits for room, first come first.</summary>
    public IEnumerable<string> Wanting => _wanting.Select(claim => claim.Carrier.Name);

    /// <summary>How many wait for room alongside, each in a berth.</summary>
    public int WantingAlongside => _wanting.Count(claim => claim.Carrier.IsAlongside);

    /// <summary>Whether some of what is here will leave though nobody were let in; as <see cref="Gridlock"/> last judged.</summary>
    public bool IsDraining { get; set; }

    /// <summary>Takes room for a consignment: now, or when the event happens.</summary>
    /// <param name="carrier">Who unloads it.</param>
    /// <param name="size">How much room it takes.</param>
    /// <param name="next">What the carrier loads here after that; null where it loads nothing.</param>
    /// <returns>What to wait for; null where there is nothing to wait for.</returns>
    public Event? Take(Carrier carrier, double size, WaitingFreight? next)
    {
        if ((_wanting.Count == 0 && HasRoom(size)) || carrier.TrySwap(size, next))
        {
            Level += size;
            return null;
        }

        Event room = new(_simulation);
        _wanting.Enqueue((room, carrier, size));
        _gridlock.Hold(1);
        carrier.AwaitRoom(_terminal);
        return room;
    }

    /// <summary>Freight left: its room is free.</summary>
    public void Release(double size)
    {
        Level -= size;
        while (_wanting.TryPeek(out (Event Room, Carrier Carrier, double Size) first) && HasRoom(first.Size))
        {
            AdmitFirst();
        }

        if (IsWanted)
        {
            _gridlock.Look();
        }
    }

    /// <summary>Lets the first who waits unload a consignment, over the limit if need be.</summary>
    public void AdmitFirst()
    {
        (Event room, Carrier carrier, double size) = _wanting.Dequeue();
        _gridlock.Hold(-1);
        Level += size;
        carrier.Move();
        room.Succeed();
    }

    /// <summary>Whether something is here that waits for no train or vessel.</summary>
    /// <param name="exits">Those for which something waits here.</param>
    public bool LeavesByItself(IEnumerable<(CarrierFleet Fleet, int End)> exits) =>
        Level - exits.Sum(exit => exit.Fleet.Ways[exit.End].Waiting.InYard) > Rounding;

    private bool HasRoom(double size) => Level + size <= Capacity + Rounding;
}
