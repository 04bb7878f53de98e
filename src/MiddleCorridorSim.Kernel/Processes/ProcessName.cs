namespace MiddleCorridorSim.Kernel;

/// <summary>Finds the name of the method that a process runs, for messages.</summary>
internal static class ProcessName
{
    /// <summary>The declaring type and method of an iterator, as in <c>TrainClearance.Clear</c>.</summary>
    /// <remarks>
    /// The C# compiler turns the iterator method <c>Clear</c> into a nested class <c>&lt;Clear&gt;d__7</c>, and a local function
    /// <c>Go</c> of a method <c>Main</c> into <c>&lt;&lt;Main&gt;g__Go|0_0&gt;d</c>. Any other enumerator is named by its type.
    /// </remarks>
    public static string Of(IEnumerator<Event> generator)
    {
        Type type = generator.GetType();
        string name = type.Name;
        int local = name.IndexOf("g__", StringComparison.Ordinal);
        int start = local >= 0 ? local + 3 : name.LastIndexOf('<') + 1;
        int end = name.IndexOfAny(['|', '>'], start);
        if (!name.StartsWith('<') || end <= start)
        {
            return name;
        }

        Type? owner = type.DeclaringType;
        while (owner is { DeclaringType: not null } && owner.Name.StartsWith('<'))
        {
            owner = owner.DeclaringType;
        }

        string method = name[start..end];
        return owner is null ? method : $"{owner.Name}.{method}";
    }
}
