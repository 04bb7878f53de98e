using MiddleCorridorSim.Scenarios.Schemas;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>The JSON Schema of study files, as <c>mcsim schema --study</c> prints it.</summary>
public static class StudySchema
{
    /// <summary>The schema, as indented JSON with a line break at its end.</summary>
    public static string Json() => SchemaWriter.Write(typeof(Study), "A study of MiddleCorridorSim", hasOverlays: false);
}
