namespace MiddleCorridorSim.Reporting.Export;

/// <summary>The kinds of file that a chart is saved as; its data is always saved beside it as CSV.</summary>
[Flags]
public enum ChartFormats
{
    /// <summary>No drawing, the data only.</summary>
    None = 0,

    /// <summary>Vectors, for print and further editing.</summary>
    Svg = 1,

    /// <summary>Pixels, for slides and text processors.</summary>
    Png = 2,

    /// <summary>A page that draws the chart and saves it from its menu; needs no Node.js.</summary>
    Html = 4,

    /// <summary>The Vega-Lite or Vega specification.</summary>
    Json = 8,
}
