using System.Text;
using Microsoft.Playwright;

namespace MiddleCorridorSim.EndToEnd.Tests.Pages;

[Collection(ReportCollection.Name)]
public sealed class ReportTests(ReportFolder folder, Browser browser)
{
    [BrowserFact]
    public async Task Report_OpenedFromDisk_DrawsEveryChartWithoutComplaintOrNetwork()
    {
        await using OpenPage report = await browser.Open(folder.Report);

        int charts = await report.Page.Locator("figure[data-chart]").CountAsync();
        Assert.True(charts >= 6, $"{charts} charts");
        Assert.Equal(charts, await report.Page.Locator("figure[data-drawn='true'] .chart svg.marks").CountAsync());
        Assert.Empty(report.Complaints);
        Assert.Empty(report.Requests);
        Assert.InRange(new FileInfo(folder.Report).Length, 1, 5_000_000);
    }

    [BrowserFact]
    public async Task Report_NamesWithMarkup_AreTextAndNothingElse()
    {
        await using OpenPage report = await browser.Open(folder.Report);

        string headings = string.Join('\n', await report.Page.Locator("h3").AllTextContentsAsync());
        Assert.Contains(ReportFolder.Baseline, headings, StringComparison.Ordinal);
        Assert.Contains(ReportFolder.Other, headings, StringComparison.Ordinal);
        Assert.Equal(0, await report.Page.Locator("img").CountAsync());
        Assert.Contains("</script> in 30 days", await report.Page.Locator("#scenarios").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal([ReportFolder.Baseline, ReportFolder.Other], await report.Page.Locator("[data-control='scenario'] option").AllTextContentsAsync());
    }

    [BrowserFact]
    public async Task Menu_OfAChart_SavesSvgPngAndCsv()
    {
        await using OpenPage report = await browser.Open(folder.Report);
        ILocator figure = report.Page.Locator("figure#transit-times");
        await figure.Locator("summary").ClickAsync();

        string svg = Encoding.UTF8.GetString(await report.SavedBy(figure.GetByText("Save as SVG")));
        byte[] png = await report.SavedBy(figure.GetByText("Save as PNG"));
        string csv = Encoding.UTF8.GetString(await report.SavedBy(figure.GetByText("Save as CSV")));

        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Path.Combine(folder.Results, "charts", "transit-times.csv")), csv);
        Assert.True(await Colours(report.Page, png) > 20);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task Report_ToAxe_HasNoSeriousFault(ColorScheme colours, int width)
    {
        await using OpenPage report = await browser.Open(
            folder.Report, new BrowserNewContextOptions { ColorScheme = colours, ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        await report.Page.EvaluateAsync("document.querySelectorAll('details:not(.chart *)').forEach((part) => { part.open = true; })");

        Assert.Empty(await report.SeriousFaults());
        Assert.Empty(report.Complaints);
        Assert.InRange(await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
    }

    [BrowserFact]
    public async Task Report_WhenTheSystemTurnsDark_DrawsItsChartsAnew()
    {
        await using OpenPage report = await browser.Open(folder.Report);
        ILocator light = report.Page.Locator("figure#transit-times .chart text[fill='#1B2430']");
        ILocator dark = report.Page.Locator("figure#transit-times .chart text[fill='#F0F3F6']");
        Assert.NotEqual(0, await light.CountAsync());
        Assert.Equal(0, await dark.CountAsync());

        await report.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });

        await dark.First.WaitForAsync();
        Assert.Equal(0, await light.CountAsync());
        Assert.Equal("rgb(21, 27, 35)", await Style(report.Page, "body", "backgroundColor"));
        Assert.Empty(report.Complaints);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Report_Printed_IsDarkInkOnWhite(ColorScheme colours)
    {
        await using OpenPage report = await browser.Open(folder.Report, new BrowserNewContextOptions { ColorScheme = colours });

        byte[] pdf = await report.Page.PdfAsync(new PagePdfOptions { Format = "A4", PrintBackground = true });
        await report.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.InRange(pdf.Length, 100_000, 20_000_000);
        Assert.Equal("rgb(255, 255, 255)", await Style(report.Page, "body", "backgroundColor"));
        ILocator shown = report.Page.Locator("figure#transit-times svg.marks >> visible=true");
        Assert.Equal(1, await shown.CountAsync());
        Assert.NotEqual(0, await shown.Locator("text[fill='#1B2430']").CountAsync());
        Assert.Equal(0, await shown.Locator("text[fill='#F0F3F6']").CountAsync());
        Assert.Empty(report.Complaints);
    }

    private static Task<string> Style(IPage page, string selector, string property) =>
        page.Locator(selector).EvaluateAsync<string>($"(element) => getComputedStyle(element).{property}");

    /// <summary>How many colours a picture holds: an empty one holds one.</summary>
    private static Task<int> Colours(IPage page, byte[] png) => page.EvaluateAsync<int>(
        """
        async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
          context.drawImage(picture, 0, 0);
          return new Set(new Uint32Array(context.getImageData(0, 0, picture.width, picture.height).data.buffer)).size;
        }
        """,
        Convert.ToBase64String(png));
}
