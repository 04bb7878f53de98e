using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Tests.Reporting.Map;

public sealed class LabelLayoutTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Build_Map_NamesDoNotCollideAndNakhchivanIsNamed(bool wide)
    {
        using SampleFolder sample = SampleFolder.Write("Base");
        ChartStyle style = new(wide ? ChartSize.Wide : ChartSize.A4, ChartTheme.Light);

        ChartDocument map = ChartCatalogue.Build(ResultsFolder.Open(sample.Path), "map", style).Single();

        JsonObject[] windows = [.. map.Specification["marks"]!.AsArray().Take(2).Select(mark => mark!.AsObject())];
        Assert.Contains("Nakhchivan", Names(windows[1]).Select(name => name.Text));
        foreach (JsonObject window in windows)
        {
            var names = Names(window).ToList();
            Assert.True(names.Count > 15, $"{names.Count} names");
            for (int i = 0; i < names.Count; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    Assert.False(Collide(names[i], names[j]), $"{names[i]} and {names[j]}");
                }
            }
        }
    }

    private static bool Collide((string Text, double X, double Y, double Size) a, (string Text, double X, double Y, double Size) b) =>
        Math.Abs(a.X - b.X) < (TextWidth.Of(a.Text, a.Size) + TextWidth.Of(b.Text, b.Size)) / 2 && Math.Abs(a.Y - b.Y) < a.Size;

    private static IEnumerable<(string Text, double X, double Y, double Size)> Names(JsonObject window) => window["marks"]!.AsArray()
        .Select(mark => mark!.AsObject())
        .Where(mark => (string)mark["type"]! == "text" && mark["encode"]!["update"]!["stroke"] is null)
        .Select(mark => mark["encode"]!["update"]!)
        .Select(update => ((string)update["text"]!["value"]!, (double)update["x"]!["value"]!, (double)update["y"]!["value"]!, (double)update["fontSize"]!["value"]!));
}
