using System.Globalization;
using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

/// <summary>What happened and when, in seconds, for tests to compare as a whole.</summary>
internal sealed class EventLog(Simulation simulation)
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public void Add(string what) => _lines.Add($"{simulation.NowD.ToString("0.###", CultureInfo.InvariantCulture)} {what}");
}
