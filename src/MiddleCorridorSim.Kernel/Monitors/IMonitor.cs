namespace MiddleCorridorSim.Kernel;

/// <summary>Something that watches a figure of the model while it runs.</summary>
public interface IMonitor
{
    /// <summary>Raised after each observation that was taken.</summary>
    event EventHandler? Updated;

    /// <summary>Whether observations are taken; those made while it is false are lost.</summary>
    bool Active { get; set; }

#nullable disable annotations
    /// <summary>What is watched, for <see cref="Summarize"/>; may be null.</summary>
    string Name { get; }
#nullable restore annotations

    /// <summary>A table of the figures, as text.</summary>
    string Summarize();
}
