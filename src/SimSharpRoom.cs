// Compiled into Model with -p:Engine=SimSharp only.
namespace MiddleCorridorSim.Model;

/// <content>What SimSharp's event list needs before a run.</content>
internal sealed partial class World
{
    /// <summary>The list doubles from 1,024 up to the first power of two that has room for these.</summary>
    private const int Fill = 65_537;

    /// <summary>Has the event list grow to 131,072 places while nothing stands in it yet.</summary>
    /// <remarks>
    /// SimSharp 3.4.2 numbers its events anew whenever the list grows, in the order of its heap, so that events due at the same tick change
    /// places in mid-run, and the end of a run no longer comes first at its instant. The list never shrinks again: grown ahead, it keeps
    /// the order of a whole run.
    /// </remarks>
    static partial void MakeRoom(Simulation simulation)
    {
        for (int i = 0; i < Fill; i++)
        {
            simulation.Timeout(TimeSpan.Zero);
        }

        for (int i = 0; i < Fill; i++)
        {
            simulation.Step();
        }
    }
}
