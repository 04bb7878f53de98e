using MiddleCorridorSim.Domain.Disruptions;

namespace MiddleCorridorSim.Model.Disruptions;

/// <summary>What a disruption can close or slow.</summary>
internal interface IClosable
{
    /// <summary>Closes it for one more cause.</summary>
    /// <param name="expectedOpening">When that cause is expected to end.</param>
    /// <param name="underWay">What becomes of vehicles under way.</param>
    void Close(DateTime expectedOpening, UnderWay underWay);

    /// <summary>Takes one cause away; told what <see cref="Close"/> was told.</summary>
    void Open(DateTime expectedOpening, UnderWay underWay);

    /// <summary>Multiplies times by a factor.</summary>
    void Slow(double factor);

    /// <summary>Takes a factor away that <see cref="Slow"/> brought.</summary>
    void Recover(double factor);
}
