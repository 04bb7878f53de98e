using MiddleCorridorSim.Domain;

namespace MiddleCorridorSim.Scenarios.Schemas;

/// <summary>The JSON Schema of scenario files, as <c>mcsim schema</c> prints it.</summary>
public static class ScenarioSchema
{
    /// <summary>The schema, as indented JSON with a line break at its end.</summary>
    public static string Json() => SchemaWriter.Write(typeof(Scenario), "A scenario of MiddleCorridorSim", hasOverlays: true);
}
