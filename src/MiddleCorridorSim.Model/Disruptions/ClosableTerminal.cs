using MiddleCorridorSim.Domain.Disruptions;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Disruptions;

/// <summary>The work in hand at a terminal, which stops while the terminal is closed, where the disruption says so.</summary>
internal sealed class ClosableTerminal(TerminalFacilities terminal) : IClosable
{
    /// <inheritdoc />
    public void Close(DateTime expectedOpening, UnderWay underWay)
    {
        if (underWay == UnderWay.Wait)
        {
            terminal.StopWork();
        }
    }

    /// <inheritdoc />
    public void Open(DateTime expectedOpening, UnderWay underWay)
    {
        if (underWay == UnderWay.Wait)
        {
            terminal.ResumeWork();
        }
    }

    /// <inheritdoc />
    /// <remarks>The terminal's gate keeps the factor.</remarks>
    public void Slow(double factor)
    {
    }

    /// <inheritdoc />
    public void Recover(double factor)
    {
    }
}
