namespace MiddleCorridorSim.Kernel;

/// <summary>An item in a store.</summary>
/// <param name="Since">When it came in.</param>
/// <param name="Item">The item.</param>
internal readonly record struct StoredItem(DateTime Since, object Item);
