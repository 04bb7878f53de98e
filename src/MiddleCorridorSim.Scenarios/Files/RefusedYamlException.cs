using YamlDotNet.Core;

namespace MiddleCorridorSim.Scenarios.Files;

/// <summary>YAML that is right by itself, but that scenario files may not hold.</summary>
/// <param name="start">Where it begins.</param>
/// <param name="end">Where it ends.</param>
/// <param name="message">What was expected and what was found.</param>
internal sealed class RefusedYamlException(Mark start, Mark end, string message) : YamlException(start, end, message);
