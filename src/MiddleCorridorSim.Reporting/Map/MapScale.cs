using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>How freight becomes width and queues become circles; the same for every scenario of a folder, so that maps compare.</summary>
internal sealed class MapScale
{
    private static readonly double[] Steps = [5, 2, 1];
    private readonly double _thinnest;
    private readonly double _widest;
    private readonly double _largest;

    /// <summary>A scale for the results of a folder.</summary>
    /// <param name="folder">The results.</param>
    /// <param name="size">The size of the chart.</param>
    public MapScale(ResultsFolder folder, ChartSize size)
    {
        MostTonnes = folder.Find("throughput", "link").Select(row => row.Mean).DefaultIfEmpty(0).Max();
        MostWaiting = folder.Scenarios.SelectMany(scenario => QueuesOf(folder, scenario).Values).DefaultIfEmpty(0).Max();
        _thinnest = size.Text * 0.09;
        _widest = size.Text * 0.75;
        _largest = size.Text * 1.15;
    }

    /// <summary>The busiest link's freight, in tonnes a year.</summary>
    public double MostTonnes { get; }

    /// <summary>The longest mean queue of a post, in vehicles.</summary>
    public double MostWaiting { get; }

    /// <summary>Width of a link, in pixels: in proportion to the square root of its freight, so that small flows beside large ones are still seen.</summary>
    public double Width(double tonnes) => MostTonnes > 0 && tonnes > 0 ? Math.Max(_thinnest, _widest * Math.Sqrt(tonnes / MostTonnes)) : _thinnest;

    /// <summary>Radius of a queue, in pixels: its area is in proportion to the vehicles waiting.</summary>
    public double Radius(double waiting) => MostWaiting > 0 && waiting > 0 ? _largest * Math.Sqrt(waiting / MostWaiting) : 0;

    /// <summary>Vehicles waiting at each post, all modes and controls together, on average over time.</summary>
    public static Dictionary<string, double> QueuesOf(ResultsFolder folder, string scenario) => folder.Find("queue.mean", "station")
        .Where(row => row.Scenario == scenario)
        .GroupBy(row => row.Entity.Parts[0])
        .ToDictionary(post => post.Key, post => post.Sum(row => row.Mean));

    /// <summary>A round number not above the value: 1, 2 or 5 times a power of ten.</summary>
    public static double RoundDown(double value)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(value)));
        return Steps.First(step => step * power <= value) * power;
    }
}
