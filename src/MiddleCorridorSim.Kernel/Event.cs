namespace MiddleCorridorSim.Kernel;

/// <summary>Something that happens at an instant. Placeholder until the engine lands.</summary>
public class Event;
