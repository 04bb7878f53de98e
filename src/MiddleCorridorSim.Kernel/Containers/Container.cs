using System.Globalization;

namespace MiddleCorridorSim.Kernel;

/// <summary>An amount of something that is poured: fuel, grain, money.</summary>
/// <remarks>
/// A put waits until there is room for all of it, a get until all of it is there. Each kind is served in its order: one that cannot be
/// served holds up those behind it. A put is served in the call that makes it if it can be; gets that wait are served when the put is
/// processed, and likewise the other way round.
/// </remarks>
public partial class Container : ITransferHome
{
    private readonly Simulation _environment;
    private readonly Queue<ContainerPut> _puts = new();
    private readonly Queue<ContainerGet> _gets = new();

    /// <summary>Makes a container.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="capacity">The most it holds, more than zero.</param>
    /// <param name="initial">What it holds at first, from zero to the capacity.</param>
    /// <exception cref="ArgumentException">A figure is out of its range.</exception>
    public Container(Simulation environment, double capacity = double.MaxValue, double initial = 0)
    {
        ArgumentNullException.ThrowIfNull(environment);
        _environment = environment;
        Check(capacity > 0, "a capacity above zero", capacity, nameof(capacity));
        Check(initial >= 0 && initial <= capacity, "an initial level from zero to the capacity", initial, nameof(initial));
        Capacity = capacity;
        Level = initial;
    }

    /// <summary>The most it holds.</summary>
    public double Capacity { get; }

    /// <summary>What it holds.</summary>
    public double Level { get; private set; }

    /// <summary>Fills an amount in.</summary>
    /// <param name="amount">From zero to the capacity.</param>
    /// <returns>An event that happens when there is room for all of it.</returns>
    /// <exception cref="ArgumentException"><paramref name="amount"/> is out of its range.</exception>
    public virtual ContainerPut Put(double amount)
    {
        Check(amount >= 0 && amount <= Capacity, "an amount from zero to the capacity", amount, nameof(amount));
        var put = new ContainerPut(_environment, this, amount);
        _puts.Enqueue(put);
        ServePuts();
        return put;
    }

    /// <summary>Draws an amount out.</summary>
    /// <param name="amount">From zero to the capacity.</param>
    /// <returns>An event that happens when all of it is there.</returns>
    /// <exception cref="ArgumentException"><paramref name="amount"/> is out of its range.</exception>
    public virtual ContainerGet Get(double amount)
    {
        Check(amount >= 0 && amount <= Capacity, "an amount from zero to the capacity", amount, nameof(amount));
        var get = new ContainerGet(_environment, this, amount);
        _gets.Enqueue(get);
        ServeGets();
        return get;
    }

    /// <inheritdoc/>
    void ITransferHome.OnPut() => ServeGets();

    /// <inheritdoc/>
    void ITransferHome.OnGot() => ServePuts();

    private void ServePuts()
    {
        while (_puts.TryPeek(out ContainerPut? put) && Capacity - Level >= put.Amount)
        {
            PutWaitingTime?.Add(Since(put.Time));
            Level += put.Amount;
            put.Succeed();
            _puts.Dequeue();
            _atLeast?.TriggerAt(Level);
            _whenChange.TriggerIf(true);
        }

        Fillrate?.UpdateTo(Level / Capacity);
        PutQueueLength?.UpdateTo(_puts.Count);
    }

    private void ServeGets()
    {
        while (_gets.TryPeek(out ContainerGet? get) && Level >= get.Amount)
        {
            GetWaitingTime?.Add(Since(get.Time));
            Level -= get.Amount;
            get.Succeed();
            _gets.Dequeue();
            _atMost?.TriggerAt(Level);
            _whenChange.TriggerIf(true);
        }

        Fillrate?.UpdateTo(Level / Capacity);
        GetQueueLength?.UpdateTo(_gets.Count);
    }

    private double Since(DateTime time) => _environment.ToDouble(_environment.Now - time);

    private void Check(bool holds, string expected, double found, string parameter)
    {
        if (!holds)
        {
            string figure = found.ToString("R", CultureInfo.InvariantCulture);
            throw KernelFault.Argument(_environment, expected, figure, "Check the figures that it comes from.", parameter);
        }
    }
}
