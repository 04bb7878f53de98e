namespace MiddleCorridorSim.Tests.Kernel.Reference;

internal enum ResourceKind
{
    Plain,
    Priority,
    Preemptive,
}
