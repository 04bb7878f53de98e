using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Network;

/// <summary>Whether a group of links may be travelled: <c>open</c>, <c>closed</c>, <c>{opens: 2029-01-01}</c>.</summary>
/// <remarks>The nearest group named above a link decides; links of no named group are open.</remarks>
[OneOf]
public abstract record RouteState
{
    private RouteState()
    {
    }

    /// <summary>Open all the time.</summary>
    public sealed record Open : RouteState;

    /// <summary>Closed all the time.</summary>
    public sealed record Closed : RouteState;

    /// <summary>Open between two dates.</summary>
    [Bare]
    public sealed record Dated : RouteState
    {
        /// <summary>When it opens; from the beginning where it is not given.</summary>
        public DateTime? Opens { get; init; }

        /// <summary>When it closes again; never where it is not given.</summary>
        public DateTime? Closes { get; init; }
    }
}
