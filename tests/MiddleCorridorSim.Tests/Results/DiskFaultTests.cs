using Microsoft.Data.Sqlite;
using MiddleCorridorSim.Results;

namespace MiddleCorridorSim.Tests.Results;

public sealed class DiskFaultTests
{
    [Fact]
    public void Told_FullDiskWithinAnotherFault_SaysWhatToDo()
    {
        string? told = DiskFault.Told(new InvalidOperationException("outer", new SqliteException("database or disk is full", 13)));

        Assert.StartsWith("results: expected a disk with room to write to, found none left", told, StringComparison.Ordinal);
        Assert.Contains("the same command goes on", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Told_FaultsThatAreNotTheDisks_IsNothing()
    {
        Assert.Null(DiskFault.Told(new SqliteException("constraint failed", 19)));
        Assert.Null(DiskFault.Told(new InvalidOperationException("ours")));
        Assert.Null(DiskFault.Told(new FileNotFoundException("ours")));
    }
}
