using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Results.Playback;

namespace MiddleCorridorSim.Reporting.Playback;

/// <summary>The moves that a report shows: in every scenario one mark stands for the same number of vehicles of a mode, and all fit the page.</summary>
internal sealed class PlaybackSample
{
    private const int MostWays = 30_000;        // of a mode, over all scenarios: about a quarter of a megabyte
    private readonly Dictionary<string, List<(Mode Mode, PlaybackMove Move)>> _moves;
    private readonly Dictionary<Mode, int> _standsFor = [];

    /// <summary>A sample of what a folder recorded.</summary>
    public PlaybackSample(ResultsFolder folder)
    {
        Dictionary<string, Mode> modes = folder.Links
            .GroupBy(link => link.Id)
            .ToDictionary(link => link.Key, link => Enum.Parse<Mode>(link.First().Mode, ignoreCase: true));
        _moves = folder.Playbacks.ToDictionary(
            playback => playback.Key,
            playback => playback.Value.Moves.Where(move => modes.ContainsKey(move.Link.Value)).Select(move => (modes[move.Link.Value], move)).ToList());
        foreach (Mode mode in Enum.GetValues<Mode>())
        {
            List<int> each = [.. _moves.Values.SelectMany(moves => moves).Where(move => move.Mode == mode).Select(move => move.Move.StandsFor)];
            int standsFor = each.DefaultIfEmpty(1).Max();
            long vehicles = each.Sum(one => (long)one);
            while (vehicles / standsFor > MostWays)
            {
                standsFor *= 2;
            }

            _standsFor[mode] = standsFor;
        }
    }

    /// <summary>How many vehicles one mark stands for.</summary>
    public int StandsFor(Mode mode) => _standsFor[mode];

    /// <summary>The moves of a scenario, with their modes.</summary>
    public IEnumerable<(Mode Mode, PlaybackMove Move)> Of(string scenario)
    {
        Dictionary<Mode, int> passed = [];
        foreach ((Mode mode, PlaybackMove move) in _moves[scenario])
        {
            int count = passed[mode] = passed.GetValueOrDefault(mode) + 1;
            if (count % Math.Max(1, _standsFor[mode] / move.StandsFor) == 0)
            {
                yield return (mode, move);
            }
        }
    }
}
