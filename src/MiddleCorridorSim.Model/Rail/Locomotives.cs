using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>The locomotives of one territory: a train takes what it needs where it enters, and gives it back where it leaves.</summary>
/// <remarks>
/// <para>First come, first served within priority, all that a train needs at once or none: so trains never hold some and wait for others.</para>
/// <code>
/// LocomotiveTurn turn = pool.Take(train);
/// if (turn.Wait is { } wait) { yield return wait; }
/// ...
/// pool.Return(turn);
/// </code>
/// <para>A train must not hold what another needs to bring locomotives back (a track of a full border station, say) while it waits here.</para>
/// <para>After its turn a locomotive is turned round, then free. Each fails by itself, idle or at work; one that fails at work or while it
/// is turned round is repaired after that. A train that stands on the line with its locomotive is a disruption of the line.</para>
/// </remarks>
public sealed class Locomotives
{
    private readonly Simulation _simulation;
    private readonly LocomotivePool _pool;
    private readonly RandomSource _source;
    private readonly ulong _key;
    private readonly Sampler? _turnaround;
    private readonly PriorityQueue<LocomotiveTurn, (int Priority, long Ticket)> _waiting = new();
    private readonly List<int> _free = [];

    /// <summary>By unit: happens when a failed one is given back; null for all others.</summary>
    private readonly Event?[] _failed;
    private long _tickets;
    private int _down;

    /// <summary>The locomotives of a pool, all free.</summary>
    /// <param name="simulation">The simulation in which they live.</param>
    /// <param name="id">The pool's id.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="source">The source of turnaround times and failures; pools may share one, as each mixes its own id into its keys.</param>
    /// <exception cref="ArgumentException">A train needs more locomotives than there are.</exception>
    public Locomotives(Simulation simulation, PoolId id, LocomotivePool pool, RandomSource source)
    {
        if (pool.PerTrain > pool.Count)
        {
            throw new ArgumentException(
                $"locomotives {id}: expected at least {pool.PerTrain}, as one train needs, found {pool.Count}. Raise count.", nameof(pool));
        }

        _simulation = simulation;
        _pool = pool;
        _source = source;
        _key = Keys.Of(id.Value);
        _turnaround = pool.Turnaround is { } turnaround ? Sampler.Of(turnaround) : null;
        _failed = new Event?[pool.Count];
        for (int i = pool.Count - 1; i >= 0; i--)
        {
            _free.Add(i);
            if (pool.Breakdowns is { } breakdowns)
            {
                simulation.Process(Fail(i, Sampler.Of(breakdowns.Every), Sampler.Of(breakdowns.Lasts)));
            }
        }
    }

    /// <summary>Who is told how many are at work; null: nobody.</summary>
    public FleetWatch? Watch
    {
        get;
        init
        {
            field = value;
            _simulation.Timeout(TimeSpan.Zero).AddCallback(begin => Tell());
        }
    }

    /// <summary>Trains that wait now.</summary>
    public int Waiting => _waiting.Count;

    /// <summary>Locomotives that are free now.</summary>
    public int Free => _free.Count;

    private int Busy => _pool.Count - _free.Count - _down;

    /// <summary>Takes what a train needs, now or when it is there.</summary>
    /// <param name="train">The train.</param>
    public LocomotiveTurn Take(ITrain train)
    {
        var turn = new LocomotiveTurn(train, _pool.PerTrain);
        if (_waiting.Count == 0 && _free.Count >= _pool.PerTrain)
        {
            Give(turn);
        }
        else
        {
            turn.Wait = new Event(_simulation);
            _waiting.Enqueue(turn, (train.Priority, _tickets++));
        }

        return turn;
    }

    /// <summary>Gives back what a train took.</summary>
    /// <param name="turn">What <see cref="Take"/> returned; once only, and after its wait.</param>
    /// <exception cref="InvalidOperationException">The train does not have them.</exception>
    public void Return(LocomotiveTurn turn)
    {
        if (!turn.Held)
        {
            throw new InvalidOperationException($"locomotives of {turn.Train.Name}: expected some to give back, found none. Return a turn once.");
        }

        turn.Held = false;
        if (_turnaround is null)
        {
            Release(turn);
            return;
        }

        KeyedStream stream = _source.Open(Keys.Mix(_key, Keys.Of("turnaround")), turn.Train.Key);
        _simulation.Timeout(_turnaround.Duration(ref stream)).AddCallback(_ => Release(turn));
    }

    private void Release(LocomotiveTurn turn)
    {
        foreach (int unit in turn.Units)
        {
            if (_failed[unit] is { } free)
            {
                _failed[unit] = null;
                _down++;
                free.Succeed();
            }
            else
            {
                _free.Add(unit);
            }
        }

        Serve();
    }

    private void Serve()
    {
        while (_waiting.Count > 0 && _free.Count >= _pool.PerTrain)
        {
            LocomotiveTurn turn = _waiting.Dequeue();
            Give(turn);
            turn.Wait!.Succeed();
        }

        Tell();
    }

    private void Tell() => Watch?.Tell(Busy, _pool.Count - _down, _simulation.Now);

    private void Give(LocomotiveTurn turn)
    {
        for (int i = 0; i < turn.Units.Length; i++)
        {
            turn.Units[i] = _free[^1];
            _free.RemoveAt(_free.Count - 1);
        }

        turn.Held = true;
        Tell();
    }

    /// <summary>The failures and repairs of one locomotive.</summary>
    private IEnumerable<Event> Fail(int unit, Sampler every, Sampler lasts)
    {
        KeyedStream stream = _source.Open(Keys.Mix(_key, Keys.Of("failure")), (ulong)unit);
        while (true)
        {
            yield return _simulation.Timeout(every.Duration(ref stream));
            if (_free.Remove(unit))
            {
                _down++;
                Serve();
            }
            else
            {
                Event free = new(_simulation);
                _failed[unit] = free;
                yield return free;
            }

            yield return _simulation.Timeout(lasts.Duration(ref stream));
            _down--;
            _free.Add(unit);
            Serve();
        }
    }
}
