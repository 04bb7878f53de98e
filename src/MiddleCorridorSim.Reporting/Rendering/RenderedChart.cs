namespace MiddleCorridorSim.Reporting.Rendering;

/// <summary>A chart as drawn.</summary>
/// <param name="Svg">The SVG text; null where it was not asked for.</param>
/// <param name="Png">The bytes of the PNG; empty where it was not asked for.</param>
/// <param name="Warnings">What Vega or Vega-Lite objected to; empty for a sound specification.</param>
/// <param name="MissingLetters">The letters that no font at hand has, for which the PNG shows boxes; empty where it has all.</param>
public sealed record RenderedChart(string? Svg, ReadOnlyMemory<byte> Png, IReadOnlyList<string> Warnings, string MissingLetters = "");
