using System.Text.Json.Serialization;

namespace MiddleCorridorSim.Cli.Bench;

/// <summary>What was measured of one model.</summary>
/// <param name="Model">What was run.</param>
/// <param name="Waiting">About how many events wait for a later time.</param>
/// <param name="Events">How many events one run processed.</param>
/// <param name="EventsPerSecond">Of the best run.</param>
/// <param name="BytesPerEvent">Allocated, the model's own iterators included.</param>
/// <param name="HeapNanoseconds">One take and one put with .NET's heap alone, with as many waiting.</param>
/// <param name="ListNanoseconds">The same with the kernel's event list alone.</param>
public sealed record BenchRow(
    string Model,
    int Waiting,
    long Events,
    double EventsPerSecond,
    double BytesPerEvent,
    double HeapNanoseconds,
    double ListNanoseconds)
{
    /// <summary>The time of one event.</summary>
    [JsonIgnore]
    public double NanosecondsPerEvent => 1e9 / EventsPerSecond;

    /// <summary>How long an event takes in heaps alone: below 1 the whole kernel is quicker than a bare heap.</summary>
    [JsonIgnore]
    public double InHeaps => NanosecondsPerEvent / HeapNanoseconds;

    /// <summary>How long an event takes in event lists alone.</summary>
    [JsonIgnore]
    public double InLists => NanosecondsPerEvent / ListNanoseconds;
}
