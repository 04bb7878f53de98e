namespace MiddleCorridorSim.Kernel;

/// <summary>When a timeout that was swept out of the event list would have happened.</summary>
/// <param name="Due">Ticks of 100 ns, as in <see cref="DateTime"/>.</param>
internal sealed record SweptDue(long Due);
