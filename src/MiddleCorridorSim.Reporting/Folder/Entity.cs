namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>What an indicator is about, as results name it: <c>flow:CN_EU</c>, <c>flow:CN_EU/place:KZ_AKTAU</c>, <c>all</c>.</summary>
/// <param name="Text">The whole name.</param>
public readonly record struct Entity(string Text)
{
    /// <summary>The word before the first colon: <c>flow</c>; the whole name where there is none.</summary>
    public string Kind => Text.IndexOf(':', StringComparison.Ordinal) is >= 0 and int colon ? Text[..colon] : Text;

    /// <summary>What follows the first colon; empty where there is none.</summary>
    public string Id => Text.IndexOf(':', StringComparison.Ordinal) is >= 0 and int colon ? Text[(colon + 1)..] : string.Empty;

    /// <summary>The parts of <see cref="Id"/> between slashes.</summary>
    public string[] Parts => Id.Split('/');

    /// <inheritdoc/>
    public override string ToString() => Text;
}
