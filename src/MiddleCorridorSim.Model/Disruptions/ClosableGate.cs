using MiddleCorridorSim.Domain.Disruptions;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Disruptions;

/// <summary>The gate of a link, post, terminal or service.</summary>
internal sealed class ClosableGate(Gate gate) : IClosable
{
    /// <inheritdoc />
    public void Close(DateTime expectedOpening, UnderWay underWay) => gate.Close(expectedOpening, underWay == UnderWay.Wait);

    /// <inheritdoc />
    public void Open(DateTime expectedOpening, UnderWay underWay) => gate.Open(expectedOpening, underWay == UnderWay.Wait);

    /// <inheritdoc />
    public void Slow(double factor) => gate.Slow(factor);

    /// <inheritdoc />
    public void Recover(double factor) => gate.Recover(factor);
}
