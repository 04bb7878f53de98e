using MiddleCorridorSim.Model.Flows;

namespace MiddleCorridorSim.Model.Services;

/// <summary>One traveller's ride with a train or vessel; happens when it is unloaded at the other end.</summary>
internal sealed class Ride(Simulation simulation, Traveller traveller) : Event(simulation)
{
    /// <summary>Who rides.</summary>
    public Traveller Traveller { get; } = traveller;

    /// <summary>When it came to wait.</summary>
    public DateTime Joined { get; } = simulation.Now;

    /// <summary>When it departed.</summary>
    public DateTime Departed { get; set; }

    /// <summary>Whether it has departed.</summary>
    public bool HasDeparted => Departed > DateTime.MinValue;

    /// <summary>Whether its service stopped running, before it departed or on the way, so that it is to look for another way.</summary>
    public bool IsSentBack { get; set; }
}
