namespace MiddleCorridorSim.Domain.Tariffs;

/// <summary>What transport costs by mode; fees stand at the posts and terminals, prices at the services.</summary>
public sealed record Costs
{
    /// <summary>By truck.</summary>
    public ModeCosts Road { get; init; } = new();

    /// <summary>By train.</summary>
    public ModeCosts Rail { get; init; } = new();

    /// <summary>By vessel.</summary>
    public ModeCosts Sea { get; init; } = new();

    /// <summary>What a euro is worth in US dollars; needed where amounts are written in EUR.</summary>
    [Language.Bounds(Min = 0, MoreThanMin = true)]
    public double? UsdPerEur { get; init; }

    /// <summary>The costs of a mode.</summary>
    /// <param name="mode">The mode.</param>
    public ModeCosts Of(Network.Mode mode) => mode switch { Network.Mode.Road => Road, Network.Mode.Rail => Rail, _ => Sea };
}
