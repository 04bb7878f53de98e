using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Model.Rail;

namespace MiddleCorridorSim.Validation.Tests.Rail;

/// <summary>One of a stream of trains that are all alike.</summary>
internal sealed class OfferedTrain(ulong number, int priority) : ITrain
{
    public string Name => $"T{number}";

    public int Priority => priority;

    public ulong Key => number;

    public Speed? TopSpeed => null;

    public bool IsRefused { get; set; }
}
