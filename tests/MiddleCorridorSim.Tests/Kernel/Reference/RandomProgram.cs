namespace MiddleCorridorSim.Tests.Kernel.Reference;

/// <summary>What the processes of a random model do, as data that both engines carry out.</summary>
internal sealed record RandomProgram(IReadOnlyList<(ResourceKind Kind, int Capacity)> Resources, IReadOnlyList<RandomProgram.Script> Scripts)
{
    public enum Verb
    {
        /// <summary>Wait for a few ticks, possibly none.</summary>
        Wait,

        /// <summary>Ask for a unit and wait for it; give up when interrupted.</summary>
        Acquire,

        /// <summary>Give the oldest unit back.</summary>
        Release,

        /// <summary>Interrupt a process, if it may be.</summary>
        Interrupt,

        /// <summary>Wait for a timeout that was made before, whether or not it has passed.</summary>
        WaitAgain,
    }

    public static RandomProgram Make(int seed)
    {
        var random = new Random(seed);
        ResourceKind[] kinds = Enum.GetValues<ResourceKind>();
        var resources = Enumerable.Range(0, random.Next(1, 4)).Select(_ => (kinds[random.Next(kinds.Length)], random.Next(1, 4))).ToList();
        int processes = random.Next(2, 9);
        var scripts = new List<Script>();
        for (int i = 0; i < processes; i++)
        {
            var steps = Enumerable.Range(0, random.Next(3, 20)).Select(_ => new Step(
                (Verb)random.Next(5), random.Next(0, 4), random.Next(resources.Count), random.Next(-1, 2), random.Next(2) == 0, random.Next(processes)));
            scripts.Add(new Script(random.Next(4) == 0 ? random.Next(-1, 2) : 0, [.. steps]));
        }

        return new RandomProgram(resources, scripts);
    }

    internal sealed record Step(Verb Verb, int Ticks, int Resource, int Priority, bool Preempt, int Process);

    internal sealed record Script(int Priority, IReadOnlyList<Step> Steps);
}
