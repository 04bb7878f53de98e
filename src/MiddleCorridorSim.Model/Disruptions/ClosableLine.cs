using MiddleCorridorSim.Domain.Disruptions;
using MiddleCorridorSim.Model.Rail;

namespace MiddleCorridorSim.Model.Disruptions;

/// <summary>A railway line.</summary>
internal sealed class ClosableLine(RailLine line) : IClosable
{
    /// <inheritdoc />
    public void Close(DateTime expectedOpening, UnderWay underWay) => line.Close(underWay);

    /// <inheritdoc />
    public void Open(DateTime expectedOpening, UnderWay underWay) => line.Open(underWay);

    /// <inheritdoc />
    public void Slow(double factor) => line.Slow(factor);

    /// <inheritdoc />
    public void Recover(double factor) => line.Slow(1 / factor);
}
