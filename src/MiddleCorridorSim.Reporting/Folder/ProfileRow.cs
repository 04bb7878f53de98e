using System.Text.Json;
using System.Text.Json.Nodes;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>A curve or list that one replication kept of an entity.</summary>
/// <param name="Scenario">The scenario's name.</param>
/// <param name="Replication">The replication.</param>
/// <param name="Entity">What it is about.</param>
/// <param name="Content">The content, as JSON.</param>
public sealed record ProfileRow(string Scenario, int Replication, Entity Entity, string Content)
{
    /// <summary>The content.</summary>
    /// <exception cref="ReportingException">It is no JSON.</exception>
    public JsonNode? Read()
    {
        try
        {
            return JsonNode.Parse(Content);
        }
        catch (JsonException damaged)
        {
            throw new ReportingException(
                $"results.db: profile of {Entity}: expected JSON, found something else: the file is damaged. Run the scenario again.", damaged);
        }
    }
}
