using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting;
using MiddleCorridorSim.Reporting.Rendering;

namespace MiddleCorridorSim.Tests.Reporting.Rendering;

public sealed class ChartRendererTests
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47];

    [Fact]
    public async Task RenderAsync_VegaLite_GivesSvgWithItsTextAndPng()
    {
        await using ChartRenderer renderer = new(ChartAssets.BesideProgram);

        RenderedChart chart = await renderer.RenderAsync(Bars("Aktau"), new RenderRequest());

        Assert.Contains(">Aktau<", chart.Svg, StringComparison.Ordinal);
        Assert.Equal(PngSignature, chart.Png[..4].ToArray());
        Assert.Empty(chart.Warnings);
    }

    [Fact]
    public async Task RenderAsync_TextInPng_DrawsIt()
    {
        await using ChartRenderer renderer = new(ChartAssets.BesideProgram);
        RenderRequest png = new(Svg: false);

        RenderedChart with = await renderer.RenderAsync(Bars("Aktau and Kuryk"), png);
        RenderedChart without = await renderer.RenderAsync(Bars("               "), png);

        Assert.True(with.Png.Length > without.Png.Length + 300, $"{with.Png.Length} bytes with text, {without.Png.Length} without");
    }

    [Theory]
    [InlineData("Орта дәліз: әғқңөұүһі")]
    [InlineData("შუა დერეფანი")]
    [InlineData("Միջին միջանցք")]
    [InlineData("الممر الأوسط یک")]
    [InlineData("Μέσος διάδρομος, Orta Koridor: ğışçöü, Əzərbaycan")]
    public async Task RenderAsync_LettersOfTheCorridor_AreAllDrawn(string text)
    {
        await using ChartRenderer renderer = new(ChartAssets.BesideProgram);

        RenderedChart chart = await renderer.RenderAsync(Bars(text), new RenderRequest(Svg: false));

        Assert.Empty(chart.MissingLetters);
    }

    [Fact]
    public async Task RenderAsync_LetterThatNoFontHas_IsTold()
    {
        await using ChartRenderer renderer = new(ChartAssets.BesideProgram);

        RenderedChart chart = await renderer.RenderAsync(Bars("Aktau \U0010F2F2"), new RenderRequest(Svg: false));

        Assert.Equal("\U0010F2F2", chart.MissingLetters);      // of a plane for private use
    }

    [Fact]
    public async Task RenderAsync_ManyAtOnce_GivesEachItsOwn()
    {
        await using ChartRenderer renderer = new(ChartAssets.BesideProgram);
        string[] names = [.. Enumerable.Range(0, 12).Select(number => $"place {number}")];

        RenderedChart[] charts = await Task.WhenAll(names.Select(name => renderer.RenderAsync(Bars(name), new RenderRequest(Png: false))));

        Assert.All(names.Zip(charts), pair => Assert.Contains($">{pair.First}<", pair.Second.Svg, StringComparison.Ordinal));
    }

    [Fact]
    public async Task RenderAsync_SameSpecificationTwice_GivesSameBytes()
    {
        await using ChartRenderer first = new(ChartAssets.BesideProgram);
        await using ChartRenderer second = new(ChartAssets.BesideProgram);

        RenderedChart one = await first.RenderAsync(Bars("Aktau"), new RenderRequest());
        RenderedChart two = await second.RenderAsync(Bars("Aktau"), new RenderRequest());

        Assert.Equal(one.Svg, two.Svg);
        Assert.Equal(one.Png.ToArray(), two.Png.ToArray());
    }

    [Fact]
    public async Task RenderAsync_SpecificationThatCannotBeDrawn_SaysSoAndGoesOn()
    {
        await using ChartRenderer renderer = new(ChartAssets.BesideProgram);
        JsonObject broken = new() { ["$schema"] = "https://vega.github.io/schema/vega-lite/v6.json", ["mark"] = "nonsense" };

        ReportingException error = await Assert.ThrowsAsync<ReportingException>(() => renderer.RenderAsync(broken, new RenderRequest()));
        RenderedChart after = await renderer.RenderAsync(Bars("Aktau"), new RenderRequest(Png: false));

        Assert.Contains("cannot be drawn", error.Message, StringComparison.Ordinal);
        Assert.NotNull(after.Svg);
    }

    [Fact]
    public async Task RenderAsync_SpecificationNamesFile_DoesNotReadIt()
    {
        await using ChartRenderer renderer = new(ChartAssets.BesideProgram);
        JsonObject curious = Bars("Aktau");
        curious["data"] = new JsonObject { ["url"] = "file:///etc/hostname", ["format"] = new JsonObject { ["type"] = "csv" } };

        RenderedChart chart = await renderer.RenderAsync(curious, new RenderRequest(Png: false));

        Assert.Contains(chart.Warnings, warning => warning.Contains("only load its own assets", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RenderAsync_NodeMissing_SaysWhatToInstall()
    {
        await using ChartRenderer renderer = new(ChartAssets.BesideProgram, node: "no-such-node-command");

        ReportingException error = await Assert.ThrowsAsync<ReportingException>(() => renderer.RenderAsync(Bars("Aktau"), new RenderRequest()));

        Assert.Contains("Install Node.js 20 or later", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_WorkerEndsAtOnce_SaysThatItEnded()
    {
        await using ChartRenderer renderer = new(ChartAssets.BesideProgram, node: "false");

        ReportingException error = await Assert.ThrowsAsync<ReportingException>(
            () => renderer.RenderAsync(Bars("Aktau"), new RenderRequest()).WaitAsync(TimeSpan.FromSeconds(20)));

        Assert.Contains("exit code 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_AssetsNotBuilt_SaysHowToBuildThem()
    {
        await using ChartRenderer renderer = new(new ChartAssets(Path.Combine(Path.GetTempPath(), "no such folder")));

        ReportingException error = await Assert.ThrowsAsync<ReportingException>(() => renderer.RenderAsync(Bars("Aktau"), new RenderRequest()));

        Assert.Contains("built without Node.js", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenderAsync_AfterDispose_Throws()
    {
        ChartRenderer renderer = new(ChartAssets.BesideProgram);
        await renderer.RenderAsync(Bars("Aktau"), new RenderRequest());

        await renderer.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => renderer.RenderAsync(Bars("Aktau"), new RenderRequest()));
    }

    private static JsonObject Bars(string name) => JsonNode.Parse($$"""
        {
          "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
          "data": {"values": [{"place": "{{name}}", "hours": 3.5}]},
          "mark": "bar",
          "encoding": {"x": {"field": "hours", "type": "quantitative"}, "y": {"field": "place", "type": "nominal"} }
        }
        """)!.AsObject();
}
