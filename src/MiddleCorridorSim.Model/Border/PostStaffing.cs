using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Border;

/// <summary>Who staffs a post: the regime of now, its changes on dates, and withdrawals.</summary>
internal sealed class PostStaffing
{
    private readonly World _world;
    private readonly NodeId _post;
    private readonly List<BoothSchedule> _schedules = [];
    private readonly List<(Breakdowns Data, BoothSchedule Schedule, string Name)> _breakdowns = [];
    private readonly IReadOnlyList<StaffingChange> _changes;
    private readonly Slowdowns _slowdowns = new();
    private int _turn;

    /// <summary>The staffing of a post, as the scenario plans it.</summary>
    public PostStaffing(World world, NodeId post)
    {
        _world = world;
        _post = post;
        Presence = new Gate(world.Simulation);
        Scenario scenario = world.Scenario;
        bool planned = scenario.Staffing.TryGetValue(post, out StaffingPlan? plan);
        Regime = scenario.Regimes[planned ? plan!.First : scenario.Posts[post].Regime];
        _changes = planned ? plan!.Later : [];
    }

    /// <summary>The regime of now.</summary>
    public StaffingRegime Regime { get; private set; }

    /// <summary>Factor on service times, from disruptions that slow the post.</summary>
    public double Slowness => _slowdowns.Factor;

    /// <summary>Closed while the staff is withdrawn; it matters to those who need no booth here.</summary>
    public Gate Presence { get; }

    /// <summary>The staff leaves all booths, for one more cause.</summary>
    public void Withdraw()
    {
        Presence.Close(DateTime.MaxValue, holdsVehicles: false);
        _schedules.ForEach(schedule => schedule.Withdraw());
    }

    /// <summary>One cause to stay away is gone.</summary>
    public void Restore()
    {
        Presence.Open(DateTime.MaxValue, holdsVehicles: false);
        _schedules.ForEach(schedule => schedule.Restore());
    }

    /// <summary>Work that begins from now on takes so much longer, for one more cause.</summary>
    public void Slow(double factor)
    {
        _slowdowns.Add(factor);
        ChangeTerms();
    }

    /// <summary>One cause to be slow is gone.</summary>
    public void Recover(double factor)
    {
        _slowdowns.Remove(factor);
        ChangeTerms();
    }

    /// <summary>A control's booths are staffed by this post from now on.</summary>
    public void Add(BoothSchedule schedule) => _schedules.Add(schedule);

    /// <summary>A control's booths fail now and then.</summary>
    public void Add(Breakdowns breakdowns, BoothSchedule schedule, string name) => _breakdowns.Add((breakdowns, schedule, name));

    /// <summary>Begins to follow the dates and to draw withdrawals.</summary>
    public void Start()
    {
        _schedules.ForEach(schedule => schedule.Start(Regime));
        foreach ((Breakdowns data, BoothSchedule schedule, string name) in _breakdowns)
        {
            Outages.StartAll(_world.Simulation, schedule, data, (_world.Random("breakdowns"), Keys.Of(name)));
        }

        if (_changes.Count > 0)
        {
            _world.Simulation.Process(FollowDates());
        }

        StartWithdrawals();
    }

    private IEnumerable<Event> FollowDates()
    {
        foreach (StaffingChange change in _changes.OrderBy(change => change.Date))
        {
            if (change.Date > _world.Simulation.Now)
            {
                yield return _world.Simulation.Timeout(change.Date - _world.Simulation.Now);
            }

            _turn++;
            Regime = _world.Scenario.Regimes[change.Regime];
            ChangeTerms();
            _world.Trace($"post:{_post}", "regime", _post.Value, change.Regime.Value);
            foreach (BoothSchedule schedule in _schedules)
            {
                schedule.SetRegime(Regime);
            }

            StartWithdrawals();
        }
    }

    private void ChangeTerms() => _schedules.ForEach(schedule => schedule.ChangeTerms());

    private void StartWithdrawals()
    {
        if (Regime.Withdrawal is { } withdrawal)
        {
            _world.Simulation.Process(Withdraw(withdrawal, _turn));
        }
    }

    private IEnumerable<Event> Withdraw(Withdrawal withdrawal, int turn)
    {
        Sampler every = Sampler.Of(withdrawal.Every);
        Sampler lasts = Sampler.Of(withdrawal.Lasts);
        KeyedStream stream = _world.Random($"withdrawal:{_post}").Open((ulong)turn);
        while (true)
        {
            yield return _world.Simulation.Timeout(every.Duration(ref stream));
            if (turn != _turn)
            {
                yield break;
            }

            _world.Trace($"post:{_post}", "withdrawn", _post.Value);
            Withdraw();
            yield return _world.Simulation.Timeout(lasts.Duration(ref stream));
            Restore();
            _world.Trace($"post:{_post}", "restored", _post.Value);
        }
    }
}
