using MiddleCorridorSim.Experiments.Studies;

namespace MiddleCorridorSim.Cli.Inputs;

/// <summary>Loads study files for a command and tells all their faults at once.</summary>
internal static class StudyFiles
{
    /// <summary>Loads a study.</summary>
    /// <exception cref="UserException">The study or its scenario has faults.</exception>
    public static LoadedStudy Load(string path)
    {
        LoadedStudy loaded = StudyLoader.Load(path);
        return loaded.Study is not null ? loaded : throw new UserException(string.Join(Environment.NewLine, loaded.Faults));
    }
}
