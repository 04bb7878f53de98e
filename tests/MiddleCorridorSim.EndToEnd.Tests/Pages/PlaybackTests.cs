using Microsoft.Playwright;

namespace MiddleCorridorSim.EndToEnd.Tests.Pages;

[Collection(ReportCollection.Name)]
public sealed class PlaybackTests(ReportFolder folder, Browser browser)
{
    [BrowserFact]
    public async Task Slider_ByKeyboard_MovesClockAndPicture()
    {
        await using OpenPage report = await browser.Open(folder.Report);
        ILocator slider = Control(report, "time");
        await slider.FocusAsync();
        (string clock, string picture) = (await Clock(report), await Picture(report));

        await slider.PressAsync("PageUp");

        Assert.NotEqual(clock, await Clock(report));
        Assert.NotEqual(picture, await Picture(report));
        Assert.Equal(await Clock(report), await slider.GetAttributeAsync("aria-valuetext"));
        Assert.Matches("trucks, .* trains and .* vessels on the move", await report.Page.Locator(".playback .now").TextContentAsync());
        await slider.PressAsync("Home");
        Assert.Equal(picture, await Picture(report));
        Assert.Empty(report.Complaints);
    }

    [BrowserTheory]
    [InlineData(ReducedMotion.NoPreference)]
    [InlineData(ReducedMotion.Reduce)]
    public async Task Play_ThenPause_GoesOnAndStands(ReducedMotion motion)
    {
        await using OpenPage report = await browser.Open(folder.Report, new BrowserNewContextOptions { ReducedMotion = motion });
        ILocator play = Control(report, "play");
        string before = await Clock(report);

        Assert.Equal(before, await Clock(report));      // nothing moves by itself
        await play.ClickAsync();
        await Assertions.Expect(Control(report, "clock")).Not.ToHaveTextAsync(before);
        Assert.Equal("Pause", await play.TextContentAsync());
        await play.ClickAsync();
        string paused = await Clock(report);
        await Task.Delay(1200);

        Assert.Equal(paused, await Clock(report));
        Assert.Equal("Play", await play.TextContentAsync());
    }

    [BrowserFact]
    public async Task Play_ToTheEnd_StopsThere()
    {
        await using OpenPage report = await browser.Open(folder.Report);
        await Control(report, "speed").SelectOptionAsync("24");
        ILocator slider = Control(report, "time");
        await slider.PressAsync("End");
        await slider.PressAsync("PageDown");

        await Control(report, "play").ClickAsync();

        await Assertions.Expect(Control(report, "play")).ToHaveTextAsync("Play");
        Assert.Equal(await slider.GetAttributeAsync("max"), await slider.InputValueAsync());
    }

    [BrowserFact]
    public async Task Scenario_Changed_ShowsAnotherPicture()
    {
        await using OpenPage report = await browser.Open(folder.Report);
        string first = await Picture(report);

        await Control(report, "scenario").SelectOptionAsync("1");

        Assert.NotEqual(first, await Picture(report));
    }

    [BrowserFact]
    public async Task Picture_InTheDark_IsDarkAndSaves()
    {
        await using OpenPage report = await browser.Open(folder.Report, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });

        int red = await report.Page.Locator(".playback canvas").EvaluateAsync<int>("(canvas) => canvas.getContext('2d').getImageData(3, canvas.height - 3, 1, 1).data[0]");
        byte[] saved = await report.SavedBy(Control(report, "save"));

        Assert.InRange(red, 0, 80);
        Assert.True(saved.Length > 50_000);
    }

    private static ILocator Control(OpenPage report, string name) => report.Page.Locator($"[data-control='{name}']");

    private static async Task<string> Clock(OpenPage report) => (await Control(report, "clock").TextContentAsync())!;

    private static Task<string> Picture(OpenPage report) => report.Page.Locator(".playback canvas").EvaluateAsync<string>("(canvas) => canvas.toDataURL()");
}
