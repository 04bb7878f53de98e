using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Services;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>One direction of a train service: freight waits in the formation yard until a block train departs with it.</summary>
internal sealed class BlockTrainService
{
    private readonly World _world;
    private readonly TrainService _data;
    private readonly string _name;
    private readonly RideArc _arc;
    private readonly TrainRun _run;
    private readonly TrainFreight _freight;
    private readonly TrainSets? _sets;
    private readonly CarrierFleet _fleet;
    private readonly int _end;
    private readonly int _number;
    private readonly Sampler? _formation;
    private readonly RandomSource _formationTimes;
    private long _trains;

    /// <summary>A service in one direction.</summary>
    /// <param name="world">The world.</param>
    /// <param name="data">The service.</param>
    /// <param name="arc">The move that it offers.</param>
    /// <param name="run">How its trains run.</param>
    /// <param name="parts">What it shares with the rest of the model.</param>
    public BlockTrainService(World world, TrainService data, RideArc arc, TrainRun run, ServiceParts parts)
    {
        _world = world;
        _data = data;
        _name = parts.Name;
        _arc = arc;
        _run = run;
        _freight = new TrainFreight(world, arc, parts.Unloading);
        _sets = parts.Sets;
        _fleet = parts.Fleet;
        _end = parts.End;
        _number = parts.Number;
        _formation = data.Formation is null ? null : Sampler.Of(data.Formation);
        _formationTimes = world.Random($"formation:{_name}");
    }

    /// <summary>Lets trains depart whenever one is due, for the whole run.</summary>
    public IEnumerable<Event> Dispatch()
    {
        while (true)
        {
            while (!_arc.IsPermitted)
            {
                _arc.Waiting.SendBack();
                yield return _freight.WhenRoutesChange();
            }

            yield return _arc.Waiting.WhenDue();
            while (_arc.IsPermitted && !_arc.Gate.IsOpen)
            {
                yield return _arc.Gate.WhenOpen();
            }

            if (!_arc.IsPermitted)
            {
                continue;
            }

            if (_sets is { } sets)
            {
                while (!sets.TryTake(_end))
                {
                    Event returned = sets.WhenReturned(_end);
                    SendEmpty(1 - _end);
                    yield return returned;
                }
            }

            List<Ride> aboard = _arc.Waiting.Board([]);
            string name = $"{_name}#{_trains}";
            BlockTrain train = new(_world.Simulation, (_name, _trains++), _data.Priority, _data.Speed, aboard)
            {
                Gate = _arc.Gate,
                Carrier = _fleet.Add(name),
                PriceUsd = aboard.Sum(ride => _arc.PriceUsd(ride.Traveller.Plan!)),
            };
            _world.Trace(train.Name, "formed", _arc.From.Id.Value, FormattableString.Invariant($"{train.Teu:0.#} TEU"));
            _world.Simulation.Process(Run(train));
        }
    }

    private IEnumerable<Event> Run(BlockTrain train)
    {
        DateTime formed = _world.Simulation.Now;
        int leftBehind = _arc.Waiting.Count;
        foreach (Event wait in Form(train))
        {
            yield return wait;
        }

        if (!_arc.IsPermitted)
        {
            // Its route closed before it departed: the train is broken up, and the freight looks for another way.
            Unloading.PutBack(train.Aboard);
            StandBy(train, _end);
            yield break;
        }

        foreach (Ride ride in train.Aboard)
        {
            ride.Traveller.Yard.Terminal?.LeaveYard(ride.Traveller, _world.Simulation.Now);
            ride.Traveller.SetOut(_world.Simulation.Now);
        }

        _arc.Posts.Loaded(train.Teu, _world.Simulation.Now);
        _arc.Charge.Loaded(train.Teu, _world.Simulation.Now);
        _world.Observer.Departed(_number, train.Teu, train.Aboard.Count, leftBehind, _world.Simulation.Now);
        train.Log.Stay(_arc.From.Index, _world.Simulation.Now - formed);
        _world.Trace(train.Name, "departed", _arc.From.Id.Value);
        foreach (Event wait in _run.Go(train, _freight))
        {
            yield return wait;
        }

        Place at = train.Ended!.Place;
        _world.Trace(train.Name, "arrived", at.Id.Value);
        foreach (Event wait in _freight.Unload(train))
        {
            yield return wait;
        }

        train.Carrier.Redeem();
        StandBy(train, at == _arc.To ? 1 - _end : _end);
    }

    /// <summary>Puts the train together and loads it, and waits until its service is open.</summary>
    private IEnumerable<Event> Form(BlockTrain train)
    {
        if (_formation is not null)
        {
            KeyedStream stream = _formationTimes.Open(train.Key);
            yield return _world.Simulation.Timeout(new TimeSpan(_formation.Ticks(ref stream, train.Slowness)));
        }

        foreach (Event wait in TrainFreight.Work(_arc.From.Terminal, train, isArrival: false))
        {
            yield return wait;
        }

        while (_arc.IsPermitted && !_arc.Gate.IsOpen)
        {
            yield return _arc.Gate.WhenOpen();
        }
    }

    private void StandBy(BlockTrain train, int end)
    {
        _fleet.Remove(train.Carrier);
        Stand(end, isEmpty: false);
    }

    /// <summary>A set stands at an end now: for whoever waits for it there, or else, empty, for the other end.</summary>
    private void Stand(int end, bool isEmpty)
    {
        _sets?.Return(end, isEmpty);
        if (_sets?.Tell(end) == false)
        {
            SendEmpty(end);
        }
    }

    private void SendEmpty(int end)
    {
        if (_sets!.TrySendEmpty(end))
        {
            _world.Simulation.Process(RunEmpty(end));
        }
    }

    private IEnumerable<Event> RunEmpty(int end)
    {
        yield return _world.Simulation.Timeout(TimeSpan.FromHours(_arc.FreeFlowHours));
        Stand(1 - end, isEmpty: true);
    }
}
