namespace MiddleCorridorSim.Model.Random;

/// <summary>One source of chance, such as the service times of a control: every entity it meets gets its own stream.</summary>
/// <remarks>
/// A draw depends on (seed, replication, name, entity) and on nothing else. So two scenarios draw the same for the same consignment
/// however they differ (common random numbers), and a source more or less moves no other. The object holds one number, is immutable
/// and may be shared; the name is hashed when it is made, so make it once and keep it.
/// </remarks>
public sealed class RandomSource
{
    private readonly ulong _key;

    /// <summary>The source <paramref name="name"/> of one replication.</summary>
    /// <param name="seed">The seed of the run; replications of one run share it.</param>
    /// <param name="replication">The replication's number.</param>
    /// <param name="name">The name, unlike that of every other source of the model.</param>
    public RandomSource(long seed, int replication, string name)
    {
        _key = Keys.Mix(Keys.Mix(unchecked((ulong)seed), unchecked((ulong)replication)), Keys.Of(name));
    }

    /// <summary>Opens the stream of one entity, at its beginning each time.</summary>
    /// <param name="entity">The entity's number or key; see <see cref="Keys"/>.</param>
    public KeyedStream Open(ulong entity) => new(Keys.Mix(_key, entity));

    /// <summary>Opens the stream of an entity that two numbers name, such as a flow's key and a consignment's number.</summary>
    /// <param name="first">The first number.</param>
    /// <param name="second">The second number.</param>
    public KeyedStream Open(ulong first, ulong second) => Open(Keys.Mix(first, second));
}
