using System.Text.Json.Serialization;

namespace MiddleCorridorSim.Cli.Bench.Corridor;

/// <summary>What was measured of one replication of a scenario.</summary>
/// <param name="Events">How many events it processed.</param>
/// <param name="Seconds">Processor time.</param>
/// <param name="BytesPerEvent">Allocated.</param>
/// <param name="PeakMegabytes">The most memory that its process had.</param>
internal sealed record CorridorRow(long Events, double Seconds, double BytesPerEvent, double PeakMegabytes)
{
    /// <summary>Events per second of processor time, in millions.</summary>
    [JsonIgnore]
    public double MillionPerSecond => Events / Seconds / 1e6;
}
