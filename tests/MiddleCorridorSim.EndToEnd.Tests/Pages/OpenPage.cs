using Microsoft.Playwright;

namespace MiddleCorridorSim.EndToEnd.Tests.Pages;

/// <summary>A report that is open in the browser, with what it complained of and what it asked for.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    public OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(true, error);
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Every request but that for the page itself, and for data that the page holds.</summary>
    public IEnumerable<string> Requests => _requests.Skip(1)
        .Where(url => !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal));

    public async Task Load(string file)
    {
        await Page.GotoAsync(new Uri(file).AbsoluteUri);
        await Page.WaitForFunctionAsync("document.documentElement.dataset.ready === 'true'");
    }

    /// <summary>Saves by a click and reads what was saved.</summary>
    public async Task<byte[]> SavedBy(ILocator button)
    {
        IDownload download = await Page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    /// <summary>The faults that axe-core calls serious or critical, each with its first places.</summary>
    public async Task<string[]> SeriousFaults()
    {
        await Page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));
        return await Page.EvaluateAsync<string[]>("""
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .filter((fault) => ['serious', 'critical'].includes(fault.impact))
              .map((fault) => `${fault.id}: ${fault.help}: ${fault.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`)
            """);
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Note(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            _complaints.Add(text);
        }
    }
}
