using System.Globalization;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Results.Logs;

/// <summary>Writes a row for each happening that a replication traces, in the order of the run.</summary>
internal sealed class TraceLog(CsvTable table, string scenario, int replication) : SilentObserver
{
    /// <summary>The columns.</summary>
    public const string Header = "replication,time,entity,event,place,detail,scenario";

    /// <inheritdoc />
    public override bool Tracing => true;

    /// <inheritdoc />
    public override void Trace(string entity, string happening, string place, string detail, DateTime at) =>
        table.Add(replication).Add(at.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture))
            .Add(entity).Add(happening).Add(place).Add(detail).Add(scenario).EndRow();
}
