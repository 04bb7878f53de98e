namespace MiddleCorridorSim.Results.Store;

/// <summary>Short texts about the work that a store holds, by name: the plan of a sweep, say.</summary>
public static class StoreNotes
{
    /// <summary>Writes a note, in place of one of the same name.</summary>
    /// <param name="store">The store.</param>
    /// <param name="name">The name; not one of work, program and title, which say whose the store is.</param>
    /// <param name="text">The text; null removes the note.</param>
    public static void Write(ResultsStore store, string name, string? text)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (text is null)
        {
            store.Database.Execute("DELETE FROM meta WHERE key = $key", ("$key", "note." + name));
        }
        else
        {
            store.Database.Execute("INSERT OR REPLACE INTO meta(key, value) VALUES($key, $value)", ("$key", "note." + name), ("$value", text));
        }
    }

    /// <summary>A note; null where there is none.</summary>
    /// <param name="store">The store.</param>
    /// <param name="name">Its name.</param>
    public static string? Read(ResultsStore store, string name)
    {
        ArgumentNullException.ThrowIfNull(store);
        return (string?)store.Database.Scalar("SELECT value FROM meta WHERE key = $key", ("$key", "note." + name));
    }
}
