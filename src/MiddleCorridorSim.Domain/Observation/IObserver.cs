namespace MiddleCorridorSim.Domain.Observation;

/// <summary>Takes note of what happens in one replication, in the order in which it happens.</summary>
/// <remarks>
/// The model calls it from its hot paths: implementations allocate nothing per call in the steady state. Integers are places in the
/// lists of the <see cref="ObservedWorld"/>. Everything is reported, the warm-up too; the observer leaves out what is not measured.
/// </remarks>
public interface IObserver
{
    /// <summary>Whether <see cref="Trace"/> wants to be called.</summary>
    bool Tracing { get; }

    /// <summary>The replication begins.</summary>
    /// <param name="world">What it will speak of.</param>
    void Begin(ObservedWorld world);

    /// <summary>A route label is used; several flows may tell the same one.</summary>
    /// <param name="label">The label, as results show it.</param>
    /// <returns>The number by which it is named from now on, from 0 up: that of its first use.</returns>
    int Route(string label);

    /// <summary>A consignment was created, at <see cref="Freight.Created"/>.</summary>
    void Created(in Freight freight);

    /// <summary>A consignment chose a route at its origin; once for each that finds one.</summary>
    void Routed(in Freight freight, int route, DateTime at);

    /// <summary>A consignment whose way was closed chose another: its whole way now has another label.</summary>
    /// <param name="freight">The consignment.</param>
    /// <param name="before">The route that it was told to follow until now.</param>
    /// <param name="route">The route from origin to destination as it is now, what it already travelled included.</param>
    /// <param name="at">Now.</param>
    void Rerouted(in Freight freight, int before, int route, DateTime at);

    /// <summary>A consignment spent time, or money, on a stretch of its journey.</summary>
    /// <remarks>Told just before its delivery, once for each stay, in the order of its journey; never of one that was not delivered, nor of background flows.</remarks>
    void Spent(in Freight freight, in Stay stay, DateTime at);

    /// <summary>A consignment came to its destination.</summary>
    void Delivered(in Freight freight, int route, in Journey journey, DateTime at);

    /// <summary>A consignment was refused at a border and left the corridor.</summary>
    void TurnedBack(in Freight freight, DateTime at);

    /// <summary>A consignment gave up waiting at a border and left the corridor; whoever does not tell it apart takes it as turned back.</summary>
    void GaveUp(in Freight freight, DateTime at) => TurnedBack(in freight, at);

    /// <summary>A consignment is still there at the end of the run.</summary>
    /// <param name="freight">The consignment.</param>
    /// <param name="unroutable">Whether it waits at its origin because no route is open.</param>
    /// <param name="at">The end of the run.</param>
    void Remaining(in Freight freight, bool unroutable, DateTime at);

    /// <summary>A vehicle (or, at a terminal, a consignment) was served at a station.</summary>
    void Served(int station, TimeSpan waiting, TimeSpan service, DateTime at);

    /// <summary>Freight gave up waiting at a station and left its line unserved.</summary>
    /// <param name="station">The station.</param>
    /// <param name="waiting">How long it had waited.</param>
    /// <param name="at">Now.</param>
    void Abandoned(int station, TimeSpan waiting, DateTime at)
    {
    }

    /// <summary>The state of a station changed.</summary>
    /// <param name="station">The station.</param>
    /// <param name="waiting">Vehicles waiting.</param>
    /// <param name="busy">Booths (cranes, berths) at work.</param>
    /// <param name="manned">Booths manned, busy or idle; those that finish work after their shift count while they do.</param>
    /// <param name="at">Now.</param>
    void StationState(int station, int waiting, int busy, int manned, DateTime at);

    /// <summary>A vehicle left a border post.</summary>
    void Passed(int passage, in Passage vehicle, DateTime at);

    /// <summary>A vehicle left a link at its end.</summary>
    /// <param name="link">The link.</param>
    /// <param name="backward">Whether it went from the link's second end to its first.</param>
    /// <param name="tonnes">Freight on board, in tonnes; 0 when empty.</param>
    /// <param name="teu">Freight on board, in TEU.</param>
    /// <param name="entered">When it entered the link.</param>
    /// <param name="at">Now.</param>
    void LinkLeft(int link, bool backward, double tonnes, double teu, DateTime entered, DateTime at);

    /// <summary>A train left a line of a single track, and met the opposing trains that are still on it or before it.</summary>
    /// <param name="link">The link.</param>
    /// <param name="trains">How many there are; each pair of trains is told once.</param>
    /// <param name="at">Now.</param>
    void Met(int link, int trains, DateTime at)
    {
    }

    /// <summary>Freight left a terminal after a stay.</summary>
    void TerminalLeft(int terminal, double tonnes, double teu, TimeSpan stay, DateTime at);

    /// <summary>A train or vessel departed.</summary>
    /// <param name="service">The service or fleet.</param>
    /// <param name="teu">TEU on board.</param>
    /// <param name="consignments">Consignments on board.</param>
    /// <param name="leftBehind">Consignments that waited for it and found no place.</param>
    /// <param name="at">Now.</param>
    void Departed(int service, double teu, int consignments, int leftBehind, DateTime at);

    /// <summary>How many units of a fleet or pool are at work, of how many in service, changed.</summary>
    void FleetState(int fleet, int busy, int total, DateTime at);

    /// <summary>A vehicle finished its run.</summary>
    void Travelled(in VehicleRun run, DateTime at);

    /// <summary>Something that <c>--trace</c> shows; called only when <see cref="Tracing"/>.</summary>
    void Trace(string entity, string happening, string place, string detail, DateTime at);

    /// <summary>The replication is over.</summary>
    void End(DateTime at);
}
