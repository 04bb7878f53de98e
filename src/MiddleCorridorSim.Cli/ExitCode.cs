namespace MiddleCorridorSim.Cli;

/// <summary>What the program tells the shell when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>A check was made and not met.</summary>
    public const int Missed = 1;

    /// <summary>The user's input is at fault.</summary>
    public const int UserFault = 2;

    /// <summary>The program is at fault.</summary>
    public const int OurFault = 70;

    /// <summary>Interrupted; what was finished is kept.</summary>
    public const int Interrupted = 130;
}
