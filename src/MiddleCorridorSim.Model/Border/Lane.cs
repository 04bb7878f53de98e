using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Border;

/// <summary>One direction of one mode through a post: what a vehicle meets from arrival to leaving.</summary>
/// <remarks>
/// Arrival to leaving, waiting included, is what CAREC CPMM reports as TFI1. A train holds its border track, and a truck its place in the
/// waiting area, through every control. Under a one-stop regime the controls of both posts of a crossing are done at the first one it comes to;
/// the second is passed freely, unless it is closed or its staff is withdrawn.
/// </remarks>
internal sealed partial class Lane
{
    private readonly World _world;
    private readonly PostFacilities _post;
    private readonly PostMode _data;
    private readonly ControlPoint[] _controls;
    private readonly int _lastLimited;
    private readonly Mode _mode;
    private readonly Direction _direction;
    private readonly int _passage;
    private readonly int _place;
    private readonly RandomSource _preClearance;
    private readonly Station? _slots;
    private readonly TimeSpan _slotLength;
    private readonly Station? _area;
    private readonly Station? _tracks;
    private readonly Admission _admission;
    private readonly bool _hasLine;

    /// <summary>Builds a lane.</summary>
    public Lane(World world, PostFacilities post, PostMode data, ControlSet controls, Mode mode, Direction direction)
    {
        _world = world;
        _post = post;
        _data = data;
        _mode = mode;
        _direction = direction;
        _controls = controls.For(direction);
        _lastLimited = Array.FindLastIndex(_controls, control => control.IsLimited);
        string name = $"{post.Id}/{ControlSet.Word(mode)}";
        string full = $"{name}/{ControlSet.Word(direction)}";
        _passage = world.Register.Passage("post:" + full);
        _place = world.Register.Place(post.Id);
        _preClearance = world.Random("pre-clearance:" + full);
        _patience = data.Patience is { } patience ? Sampler.Of(patience) : null;
        _patienceSource = world.Random("patience:" + full);
        _away = data.Retry is { } retry ? Sampler.Of(retry.After) : null;
        _retries = world.Random("retries:" + full);
        if (data.Slots is { } slots)
        {
            _slotLength = TimeSpan.FromTicks((long)(TimeSpan.TicksPerHour / slots.PerHour));
            _slots = Hold(name + "/slots", 1);
        }

        _area = data.WaitingArea is { } places ? Hold(name + "/area", places) : null;
        _tracks = data.Tracks is { } tracks && mode == Mode.Rail ? Hold(name + "/tracks", tracks) : null;
        Delay = new Experience(world.Scenario.Choice.Memory, () => PriorHours);
        _hasLine = _slots is not null || (_area is not null ? data.WhenFull == WhenFull.Wait : _tracks is not null);
        _admission = new Admission(world.Simulation, post.Gate, data.Hours, [.. PlacesAtTheDoor()], _hasLine || _controls is not [{ ServesInOrder: true }, ..]);
    }

    private const double TypicalWagons = 50;
    private static readonly TimeSpan Untimed = TimeSpan.FromTicks(-1);

    /// <summary>Time that a vehicle needs here without waiting, under the regime of now.</summary>
    public double PriorHours => _controls.Sum(control => control.ExpectedHours(TypicalWagons)) + _data.LocomotiveChange.TotalHours;

    /// <summary>Time from arrival to leaving that vehicles met lately, those apart that the post before had cleared.</summary>
    public Experience Delay { get; }

    /// <summary>Whether it leads into the country.</summary>
    public bool IsInbound => _direction == Direction.Inbound;

    /// <summary>Whether what leaves here passes the next post freely, under the regime of now.</summary>
    public bool ClearsAhead => _direction == Direction.Outbound && _post.Staffing.Regime.OneStop;

    /// <summary>What one vehicle is expected to stay here and to pay: fees, and what the tariff asks for its stay.</summary>
    /// <param name="teu">What it carries.</param>
    /// <param name="isCleared">Whether the post before has cleared it.</param>
    /// <param name="now">Now.</param>
    public (double Hours, double Usd) Expected(double teu, bool isCleared, DateTime now)
    {
        double hours = ClosedHours(now) + (isCleared ? 0 : Delay.Expected(now));
        return (hours, (isCleared ? 0 : Fees(teu)) + (WaitingUsdPerHour * hours));
    }

    /// <summary>Expected hours until it opens again, where a disruption closes it now; else 0.</summary>
    public double ClosedHours(DateTime now) => _post.Gate.IsOpen ? 0 : Math.Max(0, (_post.Gate.ExpectedOpening - now).TotalHours);

    /// <summary>Takes a vehicle through.</summary>
    public IEnumerable<Event> Pass(Traveller traveller)
    {
        Passing passing = default;
        passing.Arrive(this, traveller, _world.Simulation.Now);
        while (passing.Next() is { } wait)
        {
            yield return wait;
        }
    }

    private double WaitingUsdPerHour => _world.Scenario.Costs.Of(_mode).Waiting.UsdPerHour;

    private bool IsPreCleared(Traveller traveller)
    {
        double share = _post.Staffing.Regime.PreCleared.Value;
        if (share is <= 0 or >= 1)
        {
            return share >= 1;
        }

        KeyedStream stream = _preClearance.Open(traveller.Key);
        return stream.Chance(share);
    }

    private double Fees(double teu)
    {
        StaffingRegime regime = _post.Staffing.Regime;
        double own = (_direction == Direction.Inbound ? _data.FeeInbound : _data.FeeOutbound).Usd;
        return own + (_mode == Mode.Road ? regime.TruckFee.Usd : regime.TeuFee.Usd * teu);
    }

    private void Leave(Traveller traveller, DateTime arrived, double feesUsd)
    {
        DateTime now = _world.Simulation.Now;
        TimeSpan stay = now - arrived;
        double costUsd = feesUsd + (WaitingUsdPerHour * stay.TotalHours);
        traveller.PassedBorder(_mode, stay, costUsd);
        traveller.Spent(_place, stay, now, costUsd: costUsd);
        Passage passage = new(arrived, now, feesUsd, traveller.Tonnes, traveller.Teu);
        _world.Observer.Passed(_passage, in passage, now);
        if (_world.Observer.Tracing)
        {
            _world.Trace(traveller.Name, "left post", _post.Id.Value, $"{ControlSet.Word(_mode)}/{ControlSet.Word(_direction)}");
        }
    }

    /// <summary>The places for which vehicles wait before the post: a track too, where there is no waiting area to do so in.</summary>
    private IEnumerable<(Station Station, int Count)> PlacesAtTheDoor()
    {
        if (_slots is { } slots)
        {
            yield return (slots, 1);
        }

        if (_area is { } area)
        {
            yield return (area, _data.WaitingArea!.Value);
        }
        else if (_tracks is { } tracks)
        {
            yield return (tracks, _data.Tracks!.Value);
        }
    }

    private Station Hold(string name, int places) => new(
        _world.Simulation,
        new StationSettings { Name = name, Booths = places, Discipline = Discipline.Priority },
        _world.Register.Station("station:" + name),
        _world.Observer);
}
