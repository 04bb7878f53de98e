namespace MiddleCorridorSim.Results.Store;

/// <summary>Keeps a second writer out of a results folder.</summary>
/// <remarks>The operating system drops the lock when the process ends, however it ends; the file <c>.lock</c> stays and means nothing by itself.</remarks>
public sealed class FolderLock : IDisposable
{
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, making the folder if need be.</summary>
    /// <param name="folder">The results folder.</param>
    /// <exception cref="ResultsException">Another process holds it, or the folder cannot be written.</exception>
    public static FolderLock Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ResultsException($"{folder}: expected a folder that can be written, found none: {fault.Message} Choose another with --out.", fault);
        }

        try
        {
            return new FolderLock(new FileStream(Path.Combine(folder, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new ResultsException($"{folder}: expected a folder that can be written, found one that cannot. Choose another with --out.", fault);
        }
        catch (IOException fault)
        {
            throw new ResultsException(
                $"{folder}: expected a folder that nobody else writes to, found another mcsim at work in it. Wait until it ends, or choose another with --out.",
                fault);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();
}
