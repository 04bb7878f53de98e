using MiddleCorridorSim.Domain.Disruptions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>A railway link at run time: trains run over it and share its tracks.</summary>
/// <remarks>
/// <para>A train's process runs over the link by passing on what <see cref="Run"/> yields, with no process of its own:</para>
/// <code>foreach (Event wait in line.Run(train, forward: true)) { yield return wait; }</code>
/// <para>All waiting is inside: before the line, in its loops, and while a closure holds the train. Both ends of a link are stations with
/// tracks for any number of trains; so lines may follow each other, and none makes another wait. The rules of the ways in which trains
/// share tracks stand with <c>SeparateTracks</c> and <c>SingleTrack</c>; docs/explanation/model/rail.md has them with their sources.</para>
/// <para>Whoever knows of disruptions calls <see cref="Close"/>, <see cref="Open"/> and <see cref="Slow"/>; causes may overlap.</para>
/// </remarks>
public sealed class RailLine
{
    private readonly Simulation _simulation;
    private readonly RunningTimes _times;
    private readonly Pace _pace;
    private readonly TrackSharing _tracks;
    private int _closures;

    /// <summary>Builds the line of a rail link.</summary>
    /// <param name="simulation">The simulation in which it lives.</param>
    /// <param name="id">The link's id.</param>
    /// <param name="link">The link; without a line, or on double track without a headway, trains run free of each other.</param>
    /// <param name="setting">Its randomness, and who is told what happens.</param>
    /// <exception cref="ArgumentException">The link has neither a speed, nor a transit time, nor sections.</exception>
    public RailLine(Simulation simulation, LinkId id, Link link, LineSetting setting)
    {
        _simulation = simulation;
        _times = new RunningTimes(id, link, setting.Runs);
        _pace = new Pace(simulation);
        Id = id;
        Locomotives = setting.Locomotives;
        var site = new LineSite(simulation, id, _times, _pace) { Watch = setting.Watch };
        _tracks = link.Line is { Tracks: Tracks.Single } line
            ? new SingleTrack(site, line)
            : new SeparateTracks(site, link.Line?.Headway ?? TimeSpan.Zero);
    }

    /// <summary>The link's id.</summary>
    public LinkId Id { get; }

    /// <summary>The pool that works its trains, which take them before they enter; null: locomotives are always there.</summary>
    public Locomotives? Locomotives { get; }

    /// <summary>Trains that wait now, before the line or in its loops.</summary>
    public int Waiting => _tracks.Waiting;

    /// <summary>Trains in motion on it now, or held between stations by a closure.</summary>
    public int Moving => _tracks.Moving;

    /// <summary>Takes a train from the end where it is to the other end, unless it is refused (<see cref="ITrain.IsRefused"/>).</summary>
    /// <param name="train">The train.</param>
    /// <param name="forward">Whether it runs in the direction of the link.</param>
    public IEnumerable<Event> Run(ITrain train, bool forward)
    {
        train.IsRefused = false;
        return _tracks.Run(new Transit(train, forward, _simulation.Now));
    }

    /// <summary>The mean time from end to end without waiting or stopping.</summary>
    /// <param name="top">The train's top speed; null: as fast as the line allows.</param>
    /// <param name="forward">Whether it runs in the direction of the link.</param>
    public TimeSpan FreeFlow(Speed? top, bool forward) => _times.FreeFlow(top, forward);

    /// <summary>Closes the line, for one more cause: no train enters.</summary>
    /// <param name="underWay">Whether trains on it run on to its end, or stand where they are until that cause is gone.</param>
    public void Close(UnderWay underWay)
    {
        _closures++;
        _tracks.Close();
        if (underWay == UnderWay.Wait)
        {
            _pace.Halt();
        }
    }

    /// <summary>Sends away the trains that wait before the line (<see cref="ITrain.IsRefused"/>), because it is closed for good; those on it run on.</summary>
    public void Refuse()
    {
        if (Waiting > 0)
        {
            _tracks.Refuse();
        }
    }

    /// <summary>Takes one cause away: when none is left the line is open.</summary>
    /// <param name="underWay">What <see cref="Close"/> was called with.</param>
    public void Open(UnderWay underWay)
    {
        if (underWay == UnderWay.Wait)
        {
            _pace.Resume();
        }

        if (--_closures == 0)
        {
            _tracks.Open();
        }
        else
        {
            _tracks.Opened();
        }
    }

    /// <summary>Multiplies running times by a factor, those of trains under way too for what is left of their run.</summary>
    /// <param name="factor">More than zero; the inverse of an earlier one takes that away. The product is never below 1.</param>
    public void Slow(double factor) => _pace.Slow(factor);
}
