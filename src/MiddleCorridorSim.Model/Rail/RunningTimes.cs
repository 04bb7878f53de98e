using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>How long trains run over a link and over the sections of its line, waiting apart.</summary>
/// <remarks>
/// Distance over speed or the drawn transit time, not less than distance over the train's own top speed, times a gamma factor of
/// mean 1 that a train draws once for the whole link. So the mean is the free-flow time. Sections that are given one by one have running times of their
/// own; equal blocks share the time of the link. A section's share of the distance is its share of the mean running time.
/// </remarks>
internal sealed class RunningTimes
{
    private readonly RandomSource _runs;
    private readonly ulong _key;
    private readonly GammaMultiplier _variation;
    private readonly Distance _distance;
    private readonly double _wholeTicks;
    private readonly Sampler? _whole;
    private readonly Sampler[][] _sections;
    private readonly double[] _bounds;

    /// <summary>Prepares the running times of a link.</summary>
    /// <exception cref="ArgumentException">The link has neither a speed, nor a transit time, nor sections.</exception>
    public RunningTimes(LinkId id, Link link, RandomSource runs)
    {
        _runs = runs;
        _key = Keys.Of(id.Value);
        _variation = new GammaMultiplier(link.Variation);
        _distance = link.Distance;
        IReadOnlyList<Section> sections = link.Line is { Tracks: Tracks.Single } line ? line.Sections : [];
        _sections =
        [
            [.. sections.Select(section => Sampler.Of(section.There))],
            [.. sections.Select(section => Sampler.Of(section.Back ?? section.There))],
        ];
        _whole = link.TransitTime is { } time ? Sampler.Of(time) : null;
        _wholeTicks = _whole?.MeanTicks ?? link.Speed switch
        {
            { } speed => link.Distance.Kilometres / speed.KilometresPerHour * TimeSpan.TicksPerHour,
            null when sections.Count > 0 => 0,
            null => throw new ArgumentException($"link {id}: expected a speed or a transit time, found neither. Give it one.", nameof(link)),
        };
        Count = sections.Count > 0 ? sections.Count : link.Line is { Tracks: Tracks.Single, Blocks: { } blocks } ? blocks : 1;
        _bounds = Bounds();
    }

    /// <summary>How many sections the line has.</summary>
    public int Count { get; }

    /// <summary>Where a section begins, in km from the beginning of the link; the last one ends at <c>Kilometre(Count)</c>.</summary>
    public double Kilometre(int boundary) => _distance.Kilometres * _bounds[boundary];

    /// <summary>The mean time from end to end without waiting or stopping.</summary>
    public TimeSpan FreeFlow(Speed? top, bool forward)
    {
        Sampler[] sections = _sections[forward ? 0 : 1];
        double ticks = sections.Length == 0 ? Math.Max(_wholeTicks, LeastTicks(_distance.Kilometres, top)) : 0;
        for (int i = 0; i < sections.Length; i++)
        {
            ticks += Math.Max(sections[i].MeanTicks, LeastTicks(LengthOf(i), top));
        }

        return new TimeSpan(Sampler.Round(ticks));
    }

    /// <summary>Draws what a train draws once for the link; to be called before the other draws.</summary>
    public void Begin(Transit transit)
    {
        transit.Stream = _runs.Open(Keys.Mix(_key, (ulong)transit.Direction), transit.Train.Key);
        transit.Factor = _variation.Next(ref transit.Stream) * transit.Train.Slowness;
        if (_sections[0].Length == 0)
        {
            double ticks = _whole is null ? _wholeTicks : _whole.Ticks(ref transit.Stream);
            transit.WholeTicks = Sampler.Round(Math.Max(ticks, LeastTicks(_distance.Kilometres, transit.Train.TopSpeed)) * transit.Factor);
        }
    }

    /// <summary>The running time of one section in ticks; each to be asked for once, in the order in which the train runs.</summary>
    public long Section(Transit transit, int section)
    {
        Sampler[] sections = _sections[transit.Direction];
        if (sections.Length == 0)
        {
            int passed = transit.Direction == 0 ? section : Count - 1 - section;
            return ShareOf(transit.WholeTicks, passed + 1) - ShareOf(transit.WholeTicks, passed);
        }

        double ticks = sections[section].Ticks(ref transit.Stream);
        return Sampler.Round(Math.Max(ticks, LeastTicks(LengthOf(section), transit.Train.TopSpeed)) * transit.Factor);
    }

    /// <summary>What a section is expected to take, in ticks: for a choice that looks ahead.</summary>
    public long Expected(Transit transit, int section)
    {
        Sampler[] sections = _sections[transit.Direction];
        return sections.Length == 0
            ? transit.WholeTicks / Count
            : Sampler.Round(Math.Max(sections[section].MeanTicks, LeastTicks(LengthOf(section), transit.Train.TopSpeed)) * transit.Factor);
    }

    private static double LeastTicks(double kilometres, Speed? top) =>
        top is { } speed ? kilometres / speed.KilometresPerHour * TimeSpan.TicksPerHour : 0;

    private double LengthOf(int section) => Kilometre(section + 1) - Kilometre(section);

    private long ShareOf(long ticks, int sections) => (long)((Int128)ticks * sections / Count);

    private double[] Bounds()
    {
        double[] bounds = new double[Count + 1];
        double all = _sections[0].Sum(section => section.MeanTicks);
        for (int i = 0; i < Count; i++)
        {
            bounds[i + 1] = all > 0 ? bounds[i] + (_sections[0][i].MeanTicks / all) : (i + 1.0) / Count;
        }

        bounds[Count] = 1;
        return bounds;
    }
}
