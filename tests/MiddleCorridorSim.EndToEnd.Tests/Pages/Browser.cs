using Microsoft.Playwright;

namespace MiddleCorridorSim.EndToEnd.Tests.Pages;

/// <summary>Chromium without a screen, for all tests of the reports.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const float Patience = 120_000;     // milliseconds, for machines with more to do
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chromium.exe", "chrome.exe"];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The Chromium that is installed; null where none is.</summary>
    public static string? FindChromium() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a file, as a double click on it would, and waits until it has drawn itself.</summary>
    /// <param name="file">The HTML file.</param>
    /// <param name="options">Size, colours and motion; none for a light page of 1280 px.</param>
    public async Task<OpenPage> Open(string file, BrowserNewContextOptions? options = null)
    {
        IBrowserContext context = await (await Started()).NewContextAsync(options ?? new BrowserNewContextOptions());
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        OpenPage page = new(await context.NewPageAsync());
        await page.Load(file);
        return page;
    }

    private async Task<IBrowser> Started()
    {
        if (_browser is null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = FindChromium() ?? throw new InvalidOperationException("MCSIM_BROWSER=1: expected Chromium on the path, found none."),
                Args = Environment.UserName == "root" ? ["--no-sandbox"] : [],
            });
        }

        return _browser;
    }
}
