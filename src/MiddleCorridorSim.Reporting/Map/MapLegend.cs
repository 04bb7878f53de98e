using System.Globalization;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>Explains the map's lines, widths and circles.</summary>
/// <param name="style">The style.</param>
/// <param name="scale">Widths and circles.</param>
internal sealed class MapLegend(ChartStyle style, MapScale scale)
{
    private readonly JsonArray _marks = [];
    private readonly double _line = style.Size.Text * 2.6;
    private double _y;

    /// <summary>Its height in pixels, once it is drawn.</summary>
    public double Height => _y;

    /// <summary>The legend as a Vega group.</summary>
    /// <param name="at">Its upper left corner.</param>
    public JsonObject Draw(Point at)
    {
        foreach ((string mode, string word) in MapInk.Modes)
        {
            Sample(MapInk.Of(mode, style.Theme), style.Size.Text * 0.35, dashed: false, word);
        }

        Sample(style.Theme.Muted, style.Size.Text * 0.14, dashed: true, "Closed");
        Widths();
        Circles();
        return new JsonObject
        {
            ["type"] = "group",
            ["encode"] = Json.Of($$"""{"update": {"x": {"value": {{at.X}} }, "y": {"value": {{at.Y}} } } }"""),
            ["marks"] = _marks,
        };
    }

    private void Widths()
    {
        if (scale.MostTonnes <= 0)
        {
            return;
        }

        Heading("Freight, both directions");
        MassUnit unit = MassUnit.For([scale.MostTonnes]);
        double most = MapScale.RoundDown(scale.MostTonnes);
        foreach (double tonnes in new[] { most, most / 4, most / 20 })
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{unit.Of(tonnes):0.###} {unit.Word} a year");
            Sample(style.Theme.Muted, scale.Width(tonnes), dashed: false, text);
        }
    }

    private void Circles()
    {
        if (scale.MostWaiting <= 0)
        {
            return;
        }

        Heading("Vehicles waiting, on average");
        double most = MapScale.RoundDown(scale.MostWaiting);
        foreach (double waiting in new[] { most, most / 4, most / 20 })
        {
            double radius = scale.Radius(waiting);
            double step = Math.Max(style.Size.Text * 1.55, 2 * (radius + 2));
            _y += step / 2;
            _marks.Add(Json.Of($$"""
                {
                  "type": "symbol",
                  "encode": {"update": {
                    "x": {"value": {{_line / 2}} }, "y": {"value": {{_y}} }, "size": {"value": {{4 * radius * radius}} }, "shape": {"value": "circle"},
                    "fill": {"value": "{{MapInk.Queue}}"}, "fillOpacity": {"value": 0.45}, "stroke": {"value": "{{MapInk.Queue}}"}
                  } }
                }
                """));
            Words(string.Create(CultureInfo.InvariantCulture, $"{waiting:0.###}"), _line + style.Size.Text, style.Theme.Ink);
            _y += step / 2;
        }
    }

    private void Heading(string text)
    {
        _y += style.Size.Text * 1.5;
        Words(text, 0, style.Theme.Muted);
        _y += style.Size.Text * 0.9;
    }

    private void Sample(string colour, double width, bool dashed, string text)
    {
        double step = Math.Max(style.Size.Text * 1.55, width + 4);
        _y += step / 2;
        string dash = dashed ? string.Create(CultureInfo.InvariantCulture, $"[{style.Size.Text * 0.33}, {style.Size.Text * 0.25}]") : "[1, 0]";
        _marks.Add(Json.Of($$"""
            {
              "type": "rule",
              "encode": {"update": {
                "x": {"value": 0}, "x2": {"value": {{_line}} }, "y": {"value": {{_y}} }, "stroke": {"value": "{{colour}}"},
                "strokeWidth": {"value": {{width}} }, "strokeDash": {"value": {{dash}} }
              } }
            }
            """));
        Words(text, _line + style.Size.Text, style.Theme.Ink);
        _y += step / 2;
    }

    private void Words(string text, double x, string colour)
    {
        JsonObject mark = Json.Of($$"""
            {
              "type": "text",
              "encode": {"update": {
                "x": {"value": {{x}} }, "y": {"value": {{_y}} }, "baseline": {"value": "middle"}, "fill": {"value": "{{colour}}"},
                "fontSize": {"value": {{style.Size.Small}} }, "font": {"value": "{{ChartStyle.Font}}"}
              } }
            }
            """);
        mark["encode"]!["update"]!["text"] = new JsonObject { ["value"] = text };
        _marks.Add(mark);
    }
}
