namespace MiddleCorridorSim.Model.Terminals;

/// <summary>A traveller's freight in the yard of a terminal.</summary>
/// <param name="Terminal">The terminal.</param>
/// <param name="Since">Since when.</param>
/// <param name="Reserved">How much of the yard's room it takes; 0 where room does not count for it.</param>
internal readonly record struct YardStay(TerminalFacilities? Terminal, DateTime Since, double Reserved);
