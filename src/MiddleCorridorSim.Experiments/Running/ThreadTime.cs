using System.Runtime.InteropServices;

namespace MiddleCorridorSim.Experiments.Running;

/// <summary>Processor time that the calling thread has used, whatever else the machine does meanwhile.</summary>
internal static class ThreadTime
{
    private const int LinuxThreadClock = 3;
    private const int MacThreadClock = 16;

    /// <summary>The time; only differences mean something.</summary>
    /// <exception cref="NotSupportedException">The system does not tell.</exception>
    public static TimeSpan Now => OperatingSystem.IsWindows() ? Windows() : Unix();

    private static TimeSpan Unix() => clock_gettime(OperatingSystem.IsMacOS() ? MacThreadClock : LinuxThreadClock, out Moment moment) == 0
        ? new TimeSpan((moment.Seconds * TimeSpan.TicksPerSecond) + (moment.Nanoseconds / TimeSpan.NanosecondsPerTick))
        : throw new NotSupportedException("The system does not tell the processor time of a thread.");

    private static TimeSpan Windows() => GetThreadTimes(GetCurrentThread(), out _, out _, out long kernel, out long user)
        ? new TimeSpan(kernel + user)
        : throw new NotSupportedException("The system does not tell the processor time of a thread.");

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int clock, out Moment moment);

    [DllImport("kernel32.dll", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GetCurrentThread();

    [DllImport("kernel32.dll", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GetThreadTimes(nint thread, out long created, out long ended, out long kernel, out long user);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Moment
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
