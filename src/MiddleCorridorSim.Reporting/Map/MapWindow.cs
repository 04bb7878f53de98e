using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>Draws one window of the map as a Vega group: land, links, queues, points and names.</summary>
/// <param name="name">A word for its projection.</param>
/// <param name="view">The window.</param>
/// <param name="style">The style.</param>
/// <param name="scale">Widths and circles.</param>
internal sealed class MapWindow(string name, MapView view, ChartStyle style, MapScale scale)
{
    private const double Margin = 4;                // the cut edges of countries stay out of view
    private const string AzerbaijanId = "031";      // ISO 3166-1 numeric
    private readonly double _label = Math.Round(style.Size.Small * 0.96, 1);

    /// <summary>The projection that the countries are drawn in.</summary>
    public JsonObject Projection() => Json.Of($$"""
        {
          "name": "{{name}}", "type": "mercator", "scale": {{view.Scale}}, "translate": [{{view.TranslateX}}, {{view.TranslateY}}],
          "clipExtent": [[{{-Margin}}, {{-Margin}}], [{{view.Width + Margin}}, {{view.Height + Margin}}]]
        }
        """);

    /// <summary>The group.</summary>
    /// <param name="at">Its upper left corner.</param>
    /// <param name="lines">The links.</param>
    /// <param name="places">The points, the most important first.</param>
    /// <param name="areas">Names of countries and seas.</param>
    /// <param name="quiet">A part of the window whose points are not named.</param>
    public JsonObject Draw(Point at, IReadOnlyList<LinkLine> lines, IReadOnlyList<MapPlace> places, IReadOnlyList<(string Name, double Lon, double Lat)> areas, Box? quiet)
    {
        JsonObject group = Json.Of($$"""
            {
              "type": "group",
              "encode": {"update": {
                "x": {"value": {{at.X}} }, "y": {"value": {{at.Y}} }, "width": {"value": {{view.Width}} }, "height": {"value": {{view.Height}} },
                "clip": {"value": true}, "fill": {"value": "{{style.Theme.Sea}}"}, "stroke": {"value": "{{style.Theme.Border}}"}
              } }
            }
            """);
        IReadOnlyList<MapLabel> labels = Labels(lines, places, areas, quiet, out List<MapLabel> areaLabels);
        JsonArray marks = [Countries(), .. areaLabels.Select(AreaName), .. lines.Select(Link), .. places.Where(place => place.Waiting > 0).Select(Queue), .. places.Select(Dot)];
        if (quiet is { } box)
        {
            marks.Add(Frame(box));
        }

        foreach (MapLabel label in labels.Where(label => label.HasLeader))
        {
            marks.Add(Leader(label));
        }

        foreach (MapLabel label in labels)
        {
            marks.Add(Name(label, halo: true));
            marks.Add(Name(label, halo: false));
        }

        group["marks"] = marks;
        return group;
    }

    /// <summary>Places the names of points and areas.</summary>
    /// <param name="lines">The links, which names keep off where they can.</param>
    /// <param name="places">The points, the most important first.</param>
    /// <param name="areas">Names of countries and seas.</param>
    /// <param name="quiet">A part of the window whose points are not named.</param>
    /// <param name="areaLabels">The names of areas.</param>
    /// <returns>The names of points.</returns>
    public IReadOnlyList<MapLabel> Labels(
        IReadOnlyList<LinkLine> lines, IReadOnlyList<MapPlace> places, IReadOnlyList<(string Name, double Lon, double Lat)> areas, Box? quiet, out List<MapLabel> areaLabels)
    {
        LabelLayout layout = new(new Box(3, 3, view.Width - 3, view.Height - 3), _label);
        foreach (MapPlace place in places)
        {
            layout.Keep(Box.Around(place.At, Math.Max(2.5, scale.Radius(place.Waiting) * 0.8)));
        }

        if (quiet is { } box)
        {
            layout.Keep(box);
        }

        foreach (Point[] course in lines.Select(line => line.Course.Select(place => view.Of(place.Lon, place.Lat)).ToArray()))
        {
            foreach ((Point from, Point to) in course.Zip(course.Skip(1)))
            {
                layout.Shun(from, to);
            }
        }

        MapLabel?[] names = [.. places
            .Where(place => quiet is not { } calm || !calm.Holds(Box.Around(place.At, 0)))
            .DistinctBy(place => place.Name)
            .Select(place => layout.Place(place.Name, place.At, Math.Max(3, scale.Radius(place.Waiting)), reach: 5))];
        areaLabels = [.. areas
            .Where(area => view.Holds(area.Lon, area.Lat))
            .Select(area => layout.Place(area.Name, view.Of(area.Lon, area.Lat), -_label * 0.4, reach: 3))
            .OfType<MapLabel>()];
        return [.. names.OfType<MapLabel>()];
    }

    private JsonObject Countries() => Json.Of($$"""
        {
          "type": "shape", "from": {"data": "countries"}, "interactive": false,
          "encode": {"update": {
            "fill": [{"test": "datum.id === '{{AzerbaijanId}}'", "value": "{{style.Theme.LandAccent}}"}, {"value": "{{style.Theme.Land}}"}],
            "stroke": {"value": "{{style.Theme.Border}}"}, "strokeWidth": {"value": 0.8}
          } },
          "transform": [{"type": "geoshape", "projection": "{{name}}"}]
        }
        """);

    private JsonObject Link(LinkLine line)
    {
        JsonObject mark = Json.Of($$"""
            {
              "type": "path",
              "encode": {"update": {
                "path": {"value": "{{Path(line)}}"},
                "stroke": {"value": "{{MapInk.Of(line, style.Theme)}}"}, "strokeWidth": {"value": {{Math.Round(scale.Width(line.Tonnes), 2)}} },
                "strokeCap": {"value": "{{(line.IsOpen ? "round" : "butt")}}"}, "strokeJoin": {"value": "round"}, "strokeOpacity": {"value": 0.9}
              } }
            }
            """);
        JsonObject update = mark["encode"]!["update"]!.AsObject();
        if (!line.IsOpen)
        {
            update["strokeDash"] = Json.Of($$"""{"value": [{{style.Size.Text * 0.33}}, {{style.Size.Text * 0.25}}]}""");
            update["strokeWidth"] = Json.Of($$"""{"value": {{style.Size.Text * 0.14}} }""");
        }

        string freight = line.IsOpen ? MassUnit.For([line.Tonnes]).Text(line.Tonnes) + " a year" : "closed";
        update["tooltip"] = new JsonObject { ["value"] = $"{line.From} – {line.To}, {line.Mode}: {freight}" };
        return mark;
    }

    private string Path(LinkLine line)
    {
        Point[] points = [.. line.Course.Select(place => view.Of(place.Lon, place.Lat))];
        (double dx, double dy) = (points[^1].X - points[0].X, points[^1].Y - points[0].Y);
        double length = Math.Max(1e-9, Math.Sqrt((dx * dx) + (dy * dy)));
        StringBuilder path = new();
        foreach (Point point in points)
        {
            Point shifted = point.Moved(-dy / length * line.Shift, dx / length * line.Shift);
            path.Append(path.Length == 0 ? 'M' : 'L').Append(CultureInfo.InvariantCulture, $"{shifted.X:0.##},{shifted.Y:0.##}");
        }

        return path.ToString();
    }

    private JsonObject Queue(MapPlace place)
    {
        double radius = scale.Radius(place.Waiting);
        JsonObject mark = Json.Of($$"""
            {
              "type": "symbol",
              "encode": {"update": {
                "x": {"value": {{place.At.X}} }, "y": {"value": {{place.At.Y}} }, "shape": {"value": "circle"},
                "size": {"value": {{4 * radius * radius}} },
                "fill": {"value": "{{MapInk.Queue}}"}, "fillOpacity": {"value": 0.45}, "stroke": {"value": "{{MapInk.Queue}}"}, "strokeWidth": {"value": 1}
              } }
            }
            """);
        mark["encode"]!["update"]!["tooltip"] = new JsonObject
        {
            ["value"] = string.Create(CultureInfo.InvariantCulture, $"{place.Name}: {place.Waiting:0.#} vehicles waiting on average"),
        };
        return mark;
    }

    private JsonObject Dot(MapPlace place) => Json.Of($$"""
        {
          "type": "symbol", "interactive": false,
          "encode": {"update": {
            "x": {"value": {{place.At.X}} }, "y": {"value": {{place.At.Y}} }, "shape": {"value": "circle"}, "size": {"value": {{style.Size.Text * 1.2}} },
            "fill": {"value": "{{style.Theme.Background}}"}, "stroke": {"value": "{{style.Theme.Ink}}"}, "strokeWidth": {"value": 1.1}
          } }
        }
        """);

    private JsonObject Frame(Box box) => Json.Of($$"""
        {
          "type": "rect", "interactive": false,
          "encode": {"update": {
            "x": {"value": {{box.Left}} }, "x2": {"value": {{box.Right}} }, "y": {"value": {{box.Top}} }, "y2": {"value": {{box.Bottom}} },
            "stroke": {"value": "{{style.Theme.Ink}}"}, "strokeWidth": {"value": 1.2}, "strokeDash": {"value": [1, 0]}
          } }
        }
        """);

    private JsonObject Leader(MapLabel label) => Json.Of($$"""
        {
          "type": "rule", "interactive": false,
          "encode": {"update": {
            "x": {"value": {{label.Anchor.X}} }, "y": {"value": {{label.Anchor.Y}} }, "x2": {"value": {{label.LeaderEnd.X}} }, "y2": {"value": {{label.LeaderEnd.Y}} },
            "stroke": {"value": "{{style.Theme.Ink}}"}, "strokeWidth": {"value": 0.7}
          } }
        }
        """);

    private JsonObject Name(MapLabel label, bool halo)
    {
        JsonObject mark = Text(label, _label);
        JsonObject update = mark["encode"]!["update"]!.AsObject();
        update["fill"] = new JsonObject { ["value"] = halo ? style.Theme.Land : style.Theme.Ink };
        if (halo)
        {
            update["stroke"] = new JsonObject { ["value"] = style.Theme.Land };
            update["strokeWidth"] = new JsonObject { ["value"] = Math.Round(_label * 0.28, 1) };
            update["strokeJoin"] = new JsonObject { ["value"] = "round" };
            update["strokeOpacity"] = new JsonObject { ["value"] = 0.9 };
        }

        return mark;
    }

    private JsonObject AreaName(MapLabel label)
    {
        JsonObject mark = Text(label, _label);
        bool isSea = label.Text.Any(char.IsLower);
        JsonObject update = mark["encode"]!["update"]!.AsObject();
        update["fill"] = new JsonObject { ["value"] = style.Theme.Muted };
        update["fillOpacity"] = new JsonObject { ["value"] = 0.85 };
        if (isSea)
        {
            update["fontStyle"] = new JsonObject { ["value"] = "italic" };
        }

        return mark;
    }

    private static JsonObject Text(MapLabel label, double size)
    {
        JsonObject mark = Json.Of($$"""
            {
              "type": "text", "interactive": false,
              "encode": {"update": {
                "x": {"value": {{label.At.X}} }, "y": {"value": {{label.At.Y}} }, "align": {"value": "center"}, "baseline": {"value": "middle"},
                "fontSize": {"value": {{size}} }, "font": {"value": "{{ChartStyle.Font}}"}
              } }
            }
            """);
        mark["encode"]!["update"]!["text"] = new JsonObject { ["value"] = label.Text };
        return mark;
    }
}
