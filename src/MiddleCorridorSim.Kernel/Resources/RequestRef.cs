namespace MiddleCorridorSim.Kernel;

/// <summary>A reference to a request, in an array: see <see cref="EventRef"/>.</summary>
/// <param name="Request">The request, or null where there is none.</param>
internal record struct RequestRef(Request? Request);
