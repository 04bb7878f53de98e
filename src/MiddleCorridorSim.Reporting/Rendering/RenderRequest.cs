namespace MiddleCorridorSim.Reporting.Rendering;

/// <summary>What to make of a chart specification.</summary>
/// <param name="Svg">Whether SVG is wanted.</param>
/// <param name="Png">Whether PNG is wanted.</param>
/// <param name="Scale">Pixels of the PNG for each pixel of the specification.</param>
public sealed record RenderRequest(bool Svg = true, bool Png = true, double Scale = 1);
