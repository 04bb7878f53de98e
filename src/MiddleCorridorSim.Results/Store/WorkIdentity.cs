namespace MiddleCorridorSim.Results.Store;

/// <summary>What work a folder belongs to: results of other work are never mixed in.</summary>
/// <param name="Program">The program that does the work: version and build.</param>
/// <param name="Work">What it does, as a hash over command, scenarios, study and seed; not the number of replications, which may grow.</param>
/// <param name="Title">The work in words, for messages.</param>
public sealed record WorkIdentity(string Program, string Work, string Title);
