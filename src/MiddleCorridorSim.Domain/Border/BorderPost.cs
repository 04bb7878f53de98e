using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;

namespace MiddleCorridorSim.Domain.Border;

/// <summary>One country's border post, at the node of the same id; a crossing is a pair of them.</summary>
public sealed record BorderPost : Sourced
{
    /// <summary>Who staffs it; <c>staffing</c> overrides it.</summary>
    public required RegimeId Regime { get; init; }

    /// <summary>What trucks pass; they go by freely where it is not given.</summary>
    public PostMode? Road { get; init; }

    /// <summary>What trains pass.</summary>
    public PostMode? Rail { get; init; }

    /// <summary>What vessels' freight passes.</summary>
    public PostMode? Sea { get; init; }

    /// <summary>What vehicles of a mode pass here, if anything.</summary>
    /// <param name="mode">The mode.</param>
    public PostMode? Of(Mode mode) => mode switch { Mode.Road => Road, Mode.Rail => Rail, _ => Sea };
}
