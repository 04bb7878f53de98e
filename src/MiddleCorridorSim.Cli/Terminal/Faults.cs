using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Reporting;
using MiddleCorridorSim.Results;

namespace MiddleCorridorSim.Cli.Terminal;

/// <summary>Turns what went wrong into a message on standard error and an exit code.</summary>
internal static class Faults
{
    /// <summary>Does <paramref name="work"/> and tells whose fault it is when it fails: a stack trace only for ours.</summary>
    public static int Guard(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted. What was finished is kept: the same command goes on from there.");
            return ExitCode.Interrupted;
        }
        catch (Exception fault) when (fault is UserException or ResultsException or ReportingException)
        {
            Console.Error.WriteLine(fault.Message);
            return ExitCode.UserFault;
        }
        catch (Exception fault) when (DiskFault.Told(fault) is { } told)
        {
            Console.Error.WriteLine(told);
            return ExitCode.UserFault;
        }
        catch (ReplicationFailedException fault)
        {
            Console.Error.WriteLine(fault.Message);
            Console.Error.WriteLine(fault.InnerException?.ToString() ?? "The program broke a law that every run keeps: please report it with the scenario.");
            return ExitCode.OurFault;
        }
#pragma warning disable CA1031 // the outermost door: whatever is left is our fault and is told whole
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine("mcsim failed by a fault of its own: please report it with the command and the scenario.");
            Console.Error.WriteLine(fault);
            return ExitCode.OurFault;
        }
    }
}
