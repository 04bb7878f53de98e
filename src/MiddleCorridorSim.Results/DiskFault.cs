using Microsoft.Data.Sqlite;

namespace MiddleCorridorSim.Results;

/// <summary>Tells a disk that refuses from a fault of the program.</summary>
public static class DiskFault
{
    // Primary result codes of SQLite: https://www.sqlite.org/rescode.html
    private const int Full = 13;
    private static readonly int[] s_refused = [8 /* read-only */, 10 /* input or output */, 14 /* cannot open */, 22 /* no large files */];

    /// <summary>What the user should read where the disk is the cause; null where it is not.</summary>
    /// <param name="fault">What went wrong.</param>
    public static string? Told(Exception fault)
    {
        for (Exception? cause = fault; cause is not null; cause = cause.InnerException)
        {
            string? found = cause switch
            {
                SqliteException { SqliteErrorCode: Full } => $"none left ({cause.Message})",
                SqliteException database when s_refused.Contains(database.SqliteErrorCode) => $"one that refused ({cause.Message})",
                FileNotFoundException or DirectoryNotFoundException => null,
                IOException or UnauthorizedAccessException => $"one that refused ({cause.Message})",
                _ => null,
            };
            if (found is not null)
            {
                return $"results: expected a disk with room to write to, found {found}. What was finished is kept: make room, and the same command goes on from there.";
            }
        }

        return null;
    }
}
