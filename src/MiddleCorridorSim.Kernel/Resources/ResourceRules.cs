using System.Globalization;

namespace MiddleCorridorSim.Kernel;

/// <summary>What all resources insist on.</summary>
internal static class ResourceRules
{
    public static int CheckCapacity(Simulation simulation, int capacity)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        return capacity > 0
            ? capacity
            : throw KernelFault.Argument(
                simulation,
                "a capacity of at least 1",
                capacity.ToString(CultureInfo.InvariantCulture),
                "A resource without units would let nobody through.",
                nameof(capacity));
    }

    public static double CheckPriority(Simulation simulation, double priority) =>
        !double.IsNaN(priority)
            ? priority
            : throw KernelFault.Argument(simulation, "a priority", "NaN", "Check the figures that it comes from.", nameof(priority));

    public static void CheckHome(Simulation simulation, RequestHome home, Request request)
    {
        if (!ReferenceEquals(request.Home, home))
        {
            throw KernelFault.Invalid(simulation, "a request of this resource", "one made elsewhere", "Release it where it was made.");
        }
    }

    public static void CheckWaits(Simulation simulation, bool waits)
    {
        if (!waits)
        {
            throw KernelFault.Invalid(simulation, "a request that waits", "one that has left the queue", "Give a request up once only.");
        }
    }

    /// <summary>Takes the unit from a request that must hold one.</summary>
    public static void TakeUnit(Simulation simulation, Request request)
    {
        if (!request.IsInUse)
        {
            throw KernelFault.Invalid(
                simulation,
                "a request that holds a unit",
                "one that has given it back",
                "Release once only: leaving a using block is a release.");
        }

        request.State &= ~EventStates.InUse;
    }
}
