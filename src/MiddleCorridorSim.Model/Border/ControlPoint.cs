using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Border;

/// <summary>One control as vehicles of one direction meet it: who is checked, and how long that takes under the regime of now.</summary>
internal sealed class ControlPoint : IRedraw
{
    private readonly PostFacilities _post;
    private readonly Control _control;
    private readonly Sampler _service;
    private readonly RandomSource _source;
    private readonly Sampler?[]? _serviceOfFlows;
    private readonly Sampler? _patience;
    private readonly RandomSource? _patienceSource;
    private readonly bool _isRail;
    private readonly int _side;
    private Domain.Distributions.Distribution? _inspectionOf;
    private Sampler? _inspection;

    /// <summary>A control of a post in one direction.</summary>
    public ControlPoint(
        World world, PostFacilities post, string name, Control control, Direction direction, Mode mode, Station station)
    {
        _post = post;
        _control = control;
        _service = Sampler.Of(control.Service);
        _side = (int)direction;
        _isRail = mode == Mode.Rail;
        _source = world.Random($"control:{name}/{ControlSet.Word(direction)}");
        _serviceOfFlows = OfFlows(world.Scenario, control);
        if (control.Patience is { } patience)
        {
            _patience = Sampler.Of(patience);
            _patienceSource = world.Random($"patience:{name}/{ControlSet.Word(direction)}");
        }

        Station = station;
    }

    /// <summary>The booths.</summary>
    public Station Station { get; }

    /// <summary>Whether room to wait is limited here, so that those behind may be blocked.</summary>
    public bool IsLimited => _control.WaitingPlaces is not null;

    /// <summary>Whether it serves in the order of arrival, whatever the priority.</summary>
    public bool ServesInOrder => _control.Discipline == Discipline.Fifo;

    /// <summary>Whether a vehicle that finds no room to wait is turned away; only freight is, not trains of services and returning trucks.</summary>
    public bool TurnsAway(Traveller traveller) => _control.WhenFull == WhenFull.TurnAway && traveller is Consignment;

    /// <summary>Hours that a vehicle needs here on average without waiting, under the regime of now.</summary>
    public double ExpectedHours(double wagons)
    {
        double share = Share(isEmpty: false);
        double skipped = _control.Kind == ControlKind.Documents ? _post.Staffing.Regime.PreCleared.Value : 0;
        double ticks = UsesInspectionTime ? Inspection.MeanTicks : Factor * (_service.MeanTicks + (_control.PerWagon.Ticks * (_isRail ? wagons : 0)));
        return share * (1 - skipped) * ticks / TimeSpan.TicksPerHour;
    }

    /// <summary>Decides what a vehicle meets here.</summary>
    /// <param name="traveller">The vehicle.</param>
    /// <param name="isPreCleared">Whether its papers were cleared before it arrived.</param>
    /// <param name="service">The time it takes at the booth.</param>
    /// <param name="turnsBack">Whether it is refused.</param>
    /// <returns>Whether it is checked here at all.</returns>
    public bool Checks(Traveller traveller, bool isPreCleared, out TimeSpan service, out bool turnsBack)
    {
        // Both are drawn whatever the shares are, so that a share of 0 or 100 % leaves the service times where they are.
        KeyedStream stream = _source.Open(traveller.Key);
        bool isChecked = stream.NextDouble() < Share(traveller.IsEmpty);
        turnsBack = stream.NextDouble() < _control.TurnsBack.Value;
        service = default;
        if (!isChecked || (isPreCleared && _control.Kind == ControlKind.Documents))
        {
            turnsBack = false;
            return false;
        }

        service = ServiceTime(traveller, ref stream);
        return true;
    }

    /// <summary>A vehicle joins the line.</summary>
    /// <param name="traveller">The vehicle.</param>
    /// <param name="service">The time it takes, from <see cref="Checks"/>.</param>
    /// <param name="attempts">How often it came back after it had gone away.</param>
    public Visit Arrive(Traveller traveller, TimeSpan service, int attempts)
    {
        Visit visit = Station.Arrive(traveller.Priority, service, this, _side);
        visit.Visitor = traveller;
        if (_patience is not null && traveller is Consignment)
        {
            KeyedStream stream = _patienceSource!.Open(traveller.Key, (ulong)attempts);
            Station.Limit(visit, _patience.Duration(ref stream));
        }

        return visit;
    }

    /// <inheritdoc />
    public TimeSpan Redraw(Visit visit)
    {
        Traveller traveller = (Traveller)visit.Visitor!;
        if (visit.Redraws == 0)
        {
            return ServiceOf(traveller);
        }

        KeyedStream stream = _source.Open(traveller.Key, (ulong)visit.Redraws);
        return ServiceTime(traveller, ref stream);
    }

    /// <summary>The time that a vehicle takes at the booth at the terms of now: the same draw as <see cref="Checks"/> made.</summary>
    public TimeSpan ServiceOf(Traveller traveller)
    {
        KeyedStream stream = _source.Open(traveller.Key);
        stream.NextDouble();
        stream.NextDouble();
        return ServiceTime(traveller, ref stream);
    }

    private StaffingRegime Regime => _post.Staffing.Regime;

    private double Factor =>
        _post.Staffing.Slowness * (_isRail ? Regime.ServiceFactorRail ?? Regime.ServiceFactor : Regime.ServiceFactor);

    private bool UsesInspectionTime => _control.Kind == ControlKind.Inspection && Regime.InspectionTime is not null;

    private Sampler Inspection
    {
        get
        {
            if (_inspection is null || _inspectionOf != Regime.InspectionTime)
            {
                _inspectionOf = Regime.InspectionTime;
                _inspection = Sampler.Of(_inspectionOf!);
            }

            return _inspection;
        }
    }

    private TimeSpan ServiceTime(Traveller traveller, ref KeyedStream stream) => new(UsesInspectionTime
        ? Inspection.Ticks(ref stream)
        : ServiceFor(traveller).Ticks(ref stream, Factor) + Sampler.Round(Factor * _control.PerWagon.Ticks * (_isRail ? traveller.Wagons : 0)));

    /// <summary>The times of freight whose flow or commodity has its own, by the number of the flow; null where none has.</summary>
    private static Sampler?[]? OfFlows(Domain.Scenario scenario, Control control) =>
        control.ServiceByFlow.Count + control.ServiceByCommodity.Count == 0
            ? null
            : [.. scenario.Flows.Select(flow => control.ServiceOf(flow.Key, flow.Value) is { } own ? Sampler.Of(own) : null)];

    private Sampler ServiceFor(Traveller traveller) =>
        _serviceOfFlows is { } own && traveller is Consignment freight ? own[freight.Plan.Index] ?? _service : _service;

    private double Share(bool isEmpty)
    {
        Share own = isEmpty ? _control.AppliesToEmpties ?? _control.AppliesTo : _control.AppliesTo;
        return _control.Kind switch
        {
            ControlKind.Inspection when !isEmpty => (Regime.InspectionShare ?? own).Value,
            ControlKind.Scan when !isEmpty => (Regime.ScanShare ?? own).Value,
            _ => own.Value,
        };
    }
}
