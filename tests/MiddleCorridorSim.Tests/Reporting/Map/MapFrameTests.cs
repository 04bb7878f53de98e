using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Tests.Reporting.Map;

/// <summary>Maps of networks that lie elsewhere: the sample's, moved around the globe.</summary>
public sealed class MapFrameTests
{
    [Theory]
    [InlineData(130, 0, "RUSSIA")]          // from Kamchatka to Alaska, over the antimeridian
    [InlineData(-115, -60, "BRAZIL")]
    [InlineData(-40, 0, "SPAIN")]
    public void Build_NetworkElsewhere_FitsTheMapToItAndNamesTheCountries(double east, double north, string country)
    {
        JsonObject map = MapMoved(east, north);

        JsonObject window = map["marks"]!.AsArray().First()!.AsObject();
        double width = (double)window["encode"]!["update"]!["width"]!["value"]!;
        double height = (double)window["encode"]!["update"]!["height"]!["value"]!;
        (double X, double Y)[] points = [.. Marks(window, "symbol").Select(mark => (Value(mark, "x"), Value(mark, "y")))];
        Assert.True(points.Length > 30, $"{points.Length} points");
        Assert.All(points, point => Assert.True(point.X > 0 && point.X < width && point.Y > 0 && point.Y < height, $"{point} outside {width} x {height}"));
        Assert.True(points.Max(point => point.X) - points.Min(point => point.X) > width / 2, "the network takes most of the map");
        Assert.Contains(country, Marks(window, "text").Select(mark => (string?)mark["encode"]!["update"]!["text"]!["value"]));
    }

    [Fact]
    public void Build_NetworkOverTheAntimeridian_DrawsNoLinkAroundTheGlobe()
    {
        JsonObject window = MapMoved(130, 0)["marks"]!.AsArray().First()!.AsObject();

        double width = (double)window["encode"]!["update"]!["width"]!["value"]!;
        IEnumerable<double> ends = Marks(window, "path")
            .SelectMany(mark => ((string)mark["encode"]!["update"]!["path"]!["value"]!).Split('M', 'L').Where(point => point.Length > 0))
            .Select(point => double.Parse(point.Split(',')[0], CultureInfo.InvariantCulture));
        Assert.All(ends, x => Assert.InRange(x, -width * 0.1, width * 1.1));
    }

    private static JsonObject MapMoved(double east, double north)
    {
        using SampleFolder sample = SampleFolder.Write("Base");
        using (SqliteConnection database = new($"Data Source={sample.FileOf("results.db")};Pooling=False"))
        {
            database.Open();
            using SqliteCommand command = database.CreateCommand();
            command.CommandText = "UPDATE nodes SET lat = lat + $north, lon = CASE WHEN lon + $east > 180 THEN lon + $east - 360 ELSE lon + $east END";
            command.Parameters.AddWithValue("$north", north);
            command.Parameters.AddWithValue("$east", east);
            command.ExecuteNonQuery();
        }

        return ChartCatalogue.Build(ResultsFolder.Open(sample.Path), "map", ChartStyle.Default).Single().Specification;
    }

    private static IEnumerable<JsonObject> Marks(JsonObject window, string type) =>
        window["marks"]!.AsArray().Select(mark => mark!.AsObject()).Where(mark => (string?)mark["type"] == type);

    private static double Value(JsonObject mark, string channel) => (double)mark["encode"]!["update"]![channel]!["value"]!;
}
