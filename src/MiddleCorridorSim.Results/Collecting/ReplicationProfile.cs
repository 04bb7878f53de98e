namespace MiddleCorridorSim.Results.Collecting;

/// <summary>What a replication says of an entity that is more than one number: a curve or a list, as JSON.</summary>
/// <param name="Name">What it is: <see cref="Week"/> or <see cref="Steps"/>.</param>
/// <param name="Entity">What it is about.</param>
/// <param name="Json">The content.</param>
public sealed record ReplicationProfile(string Name, string Entity, string Json)
{
    /// <summary>
    /// A station of a post over the hours of the week, from Monday 00:00 UTC: <c>{"waiting": [168 means], "manned": [168 means]}</c>; null
    /// for an hour that was not measured.
    /// </summary>
    public const string Week = "week";

    /// <summary>
    /// The journey of a flow on a route, step by step, as means over those delivered:
    /// <c>[{"place": "KZ_AKTAU", "hours": 31.5, "km": 0, "usd": 120}, ...]</c>.
    /// </summary>
    public const string Steps = "steps";
}
