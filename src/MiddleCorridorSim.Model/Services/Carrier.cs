using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Services;

/// <summary>A train or vessel, as those see it who wait for what it carries or holds.</summary>
/// <param name="fleet">The service or fleet that it belongs to.</param>
/// <param name="name">Its name, for messages.</param>
internal sealed class Carrier(CarrierFleet fleet, string name)
{
    private WaitingFreight? _pledgedBy;
    private double _pledged;

    /// <summary>Its name, for messages.</summary>
    public string Name { get; } = name;

    /// <summary>Whether there is a limited number of them.</summary>
    public bool IsLimited => !fleet.IsUnlimited;

    /// <summary>What it does.</summary>
    public CarrierState State { get; private set; }

    /// <summary>The end where it is idle: 0 or 1.</summary>
    public int End { get; private set; }

    /// <summary>The terminal where it waits for a berth or for room.</summary>
    public TerminalFacilities? Terminal { get; private set; }

    /// <summary>Whether it holds a berth while it waits for room.</summary>
    public bool IsAlongside { get; set; }

    /// <summary>It moves on.</summary>
    public void Move()
    {
        State = CarrierState.Moving;
        Terminal = null;
    }

    /// <summary>It has nothing to do until its departure from an end is due.</summary>
    public void Rest(int end)
    {
        State = CarrierState.Idle;
        End = end;
        fleet.Gridlock.Look();
    }

    /// <summary>It waits until another of its fleet has gone.</summary>
    public void AwaitTurn()
    {
        State = CarrierState.AwaitsTurn;
        fleet.Gridlock.Look();
    }

    /// <summary>It waits for a berth.</summary>
    public void AwaitBerth(TerminalFacilities terminal)
    {
        State = CarrierState.AwaitsBerth;
        Terminal = terminal;
        fleet.Gridlock.Look();
    }

    /// <summary>It waits for room in a yard.</summary>
    public void AwaitRoom(TerminalFacilities terminal)
    {
        State = CarrierState.AwaitsRoom;
        Terminal = terminal;
        fleet.Gridlock.Look();
    }

    /// <summary>Takes room in a full yard against freight there that it will load itself, if there is as much of that.</summary>
    /// <param name="size">How much room.</param>
    /// <param name="next">The freight that it will load; null where it loads none.</param>
    public bool TrySwap(double size, WaitingFreight? next)
    {
        if (next is null || !next.TryPledge(size))
        {
            return false;
        }

        _pledgedBy = next;
        _pledged += size;
        return true;
    }

    /// <summary>It loads now, or never will: what was pledged to it is free.</summary>
    public void Redeem()
    {
        _pledgedBy?.Unpledge(_pledged);
        _pledgedBy = null;
        _pledged = 0;
    }
}
