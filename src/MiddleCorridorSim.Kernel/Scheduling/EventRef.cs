namespace MiddleCorridorSim.Kernel;

/// <summary>A reference to an event, in an array.</summary>
/// <remarks>A store into an array of a class that others derive from checks the type each time; a store into a struct does not.</remarks>
/// <param name="Event">The event, or null where there is none.</param>
internal record struct EventRef(Event? Event);
