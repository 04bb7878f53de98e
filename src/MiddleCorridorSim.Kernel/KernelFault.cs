using System.Globalization;

namespace MiddleCorridorSim.Kernel;

/// <summary>Words the kernel's exceptions: which process, at what time, what was expected, what was found, what to do.</summary>
internal static class KernelFault
{
    public static InvalidOperationException Invalid(Event @event, string expected, string found, string advice) =>
        Invalid(@event.Environment, expected, found, advice);

    public static InvalidOperationException Invalid(Simulation simulation, string expected, string found, string advice) =>
        new(Message(simulation, simulation.Active, expected, found, advice));

    /// <summary>A fault of a process other than the one that runs now.</summary>
    public static InvalidOperationException InvalidFor(Process process, string expected, string found, string advice) =>
        new(Message(process.Environment, process, expected, found, advice));

    public static ArgumentException Argument(Simulation simulation, string expected, string found, string advice, string parameter) =>
        new(Message(simulation, simulation.Active, expected, found, advice), parameter);

    /// <summary>A clock time as messages show it: ISO 8601, with fractions only where there are any.</summary>
    public static string Time(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    private static string Message(Simulation simulation, Process? process, string expected, string found, string advice)
    {
        string who = process is null ? "outside any process" : $"process {process.Name}";
        return $"{who} at {Time(simulation.Now)}: expected {expected}, found {found}. {advice}";
    }
}
