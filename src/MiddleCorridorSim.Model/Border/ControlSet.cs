using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Border;

/// <summary>The controls of one mode at a post, shared by its two lanes where their booths are.</summary>
internal sealed class ControlSet(World world, PostFacilities post, Mode mode, PostMode data)
{
    private readonly Dictionary<ControlId, Station> _shared = [];

    /// <summary>The controls that one direction passes, in order.</summary>
    public ControlPoint[] For(Direction direction)
    {
        List<ControlPoint> points = [];
        foreach ((ControlId id, Control control) in data.Controls)
        {
            if (control.Directions.Count == 0 || control.Directions.Contains(direction))
            {
                points.Add(new ControlPoint(world, post, $"{post.Id}/{Word(mode)}/{id}", control, direction, mode, StationFor(id, control, direction)));
            }
        }

        return [.. points];
    }

    /// <summary>The word for a mode or direction in the names of entities.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private BoothCare? CareOf(Control control, string name) => control is { SetUp: null, SwitchOver: null, Pause: null } ? null : new BoothCare
    {
        SetUp = Drawn("set-up", control.SetUp, name),
        SwitchOver = Drawn("switch-over", control.SwitchOver, name),
        Pauses = Drawn("pause", control.Pause?.Lasts, name),
        PausesRepeat = control.Pause?.Repeats ?? false,
    };

    private DrawnTimes? Drawn(string kind, Domain.Distributions.Distribution? times, string name) =>
        times is null ? null : new DrawnTimes(Sampler.Of(times), world.Random($"{kind}:{name}"));

    private Station StationFor(ControlId id, Control control, Direction direction)
    {
        if (control.Shared && _shared.TryGetValue(id, out Station? known))
        {
            return known;
        }

        string name = $"{post.Id}/{Word(mode)}/{id}";
        StationSettings settings = new()
        {
            Name = name,
            Booths = control.Booths,
            Discipline = control.Discipline,
            ShiftEnd = control.AtShiftEnd ?? post.Staffing.Regime.AtShiftEnd,
            WaitingPlaces = control.WaitingPlaces,
        };
        Station station = new(world.Simulation, settings, world.Register.Station("station:" + name), world.Observer)
        {
            Care = CareOf(control, name + "/" + Word(direction)),
            Shelving = mode == Mode.Road && control.SwitchOver is null ? new Shelving(world.Roll.LongLine, world.Roll.NewShelf) : null,
        };
        BoothSchedule schedule = new(world.Simulation, station, control.Booths, (control.Shifts, control.AtShiftEnd));
        post.Staffing.Add(schedule);
        if (control.Breakdowns is { } breakdowns)
        {
            post.Staffing.Add(breakdowns, schedule, name + "/" + Word(direction));
        }

        _shared[id] = station;
        return station;
    }
}
