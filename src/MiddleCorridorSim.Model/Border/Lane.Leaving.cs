using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Border;

/// <content>Freight that finds no room or gives up waiting: it goes away, and comes back where the post says so.</content>
internal sealed partial class Lane
{
    private readonly Sampler? _patience;
    private readonly RandomSource _patienceSource;
    private readonly Sampler? _away;
    private readonly RandomSource _retries;

    /// <summary>Its patience before the post begins to run, if it has an end; only freight's has.</summary>
    private void BePatient(ref Passing at)
    {
        if (_patience is { } patience && at.Deadline == default && at.Traveller is Consignment)
        {
            KeyedStream stream = _patienceSource.Open(at.Traveller.Key, (ulong)at.Attempts);
            at.Deadline = _world.Simulation.Now + patience.Duration(ref stream);
        }
    }

    /// <summary>The wait for something that does not know of patience: it ends with that, or when patience does.</summary>
    private Event UntilOver(in Passing at, Event wait) =>
        at.Deadline == default ? wait : wait | _world.Simulation.Timeout(at.Deadline - _world.Simulation.Now);

    /// <summary>Limits a wait in a line before the controls to what is left of its patience.</summary>
    private Visit? Limited(in Passing at, Station? line, Visit? visit)
    {
        if (visit is not null && at.Deadline != default)
        {
            line!.Limit(visit, at.Deadline - _world.Simulation.Now);
        }

        return visit;
    }

    private static Event? GiveUp(ref Passing at)
    {
        at.HasGivenUp = true;
        return TurnAway(ref at);
    }

    private static Event? TurnAway(ref Passing at)
    {
        at.IsTurnedAway = true;
        at.Traveller.IsTurnedBack = true;
        at.Stage = PassingStage.Departure;
        return null;
    }

    /// <summary>It leaves without having passed: it comes back after a while, or leaves the corridor.</summary>
    private Timeout? GoAway(ref Passing at)
    {
        Tell(at.Traveller, at.HasGivenUp ? "gave up" : "turned away");
        if (_data.Retry is { } retry && !(at.Attempts >= retry.Most))
        {
            KeyedStream stream = _retries.Open(at.Traveller.Key, (ulong)at.Attempts);
            bool comesBack = stream.Chance(retry.Share.Value);
            TimeSpan away = _away!.Duration(ref stream);
            if (comesBack)
            {
                at.Traveller.IsTurnedBack = false;
                at.ComeBack();
                return _world.Simulation.Timeout(away);
            }
        }

        at.Stage = PassingStage.Left;
        at.Traveller.HasGivenUp = at.HasGivenUp;
        return null;
    }

    /// <summary>Who found no room or gave up has not passed: it counts in no border time, and nothing is learnt of the delay from it.</summary>
    private void Tell(Traveller traveller, string happening)
    {
        if (_world.Observer.Tracing)
        {
            _world.Trace(traveller.Name, happening, _post.Id.Value, $"{ControlSet.Word(_mode)}/{ControlSet.Word(_direction)}");
        }
    }
}
