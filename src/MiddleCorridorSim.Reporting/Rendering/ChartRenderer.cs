using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace MiddleCorridorSim.Reporting.Rendering;

/// <summary>Draws Vega-Lite and Vega specifications as SVG and PNG, in one long-lived Node.js process.</summary>
/// <remarks>
/// Safe to call from several threads: requests are numbered and answered in any order. The process starts with the first request;
/// it loads nothing but its own assets, so the same specification gives the same bytes on every machine. Only for letters that its own
/// fonts lack, such as Chinese, it looks for a font of the machine.
/// </remarks>
/// <param name="assets">Where the worker is.</param>
/// <param name="node">The Node.js command; from the search path when it is a bare name.</param>
public sealed class ChartRenderer(ChartAssets assets, string node = "node") : IAsyncDisposable
{
    private readonly ConcurrentDictionary<long, TaskCompletionSource<JsonObject>> _pending = new();
    private readonly SemaphoreSlim _gate = new(1);
    private WorkerProcess? _worker;
    private long _requests;
    private bool _disposed;

    /// <summary>Draws one chart.</summary>
    /// <param name="specification">A Vega-Lite or Vega specification; its <c>$schema</c> says which.</param>
    /// <param name="request">What to make of it.</param>
    /// <param name="cancellation">Stops waiting; the worker finishes what it began.</param>
    /// <exception cref="ReportingException">Node.js is missing, the worker ended, or the specification cannot be drawn.</exception>
    /// <exception cref="ObjectDisposedException">The renderer was disposed.</exception>
    public async Task<RenderedChart> RenderAsync(JsonObject specification, RenderRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(specification);
        long id = Interlocked.Increment(ref _requests);
        TaskCompletionSource<JsonObject> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _pending[id] = answer;
        try
        {
            await SendAsync(Line(id, specification, request), cancellation).ConfigureAwait(false);
            return Read(await answer.Task.WaitAsync(cancellation).ConfigureAwait(false));
        }
        finally
        {
            _pending.TryRemove(id, out _);
        }
    }

    /// <summary>Ends the worker; charts still being drawn fail.</summary>
    public async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        _disposed = true;
        WorkerProcess? worker = _worker;
        _worker = null;
        _gate.Release();
        if (worker is not null)
        {
            await worker.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static string Line(long id, JsonObject specification, RenderRequest request) => new JsonObject
    {
        ["id"] = id,
        ["spec"] = specification.DeepClone(),
        ["svg"] = request.Svg,
        ["png"] = request.Png,
        ["scale"] = request.Scale,
    }.ToJsonString();

    private static RenderedChart Read(JsonObject answer)
    {
        if ((string?)answer["error"] is { } error)
        {
            throw new ReportingException($"charts: the specification cannot be drawn: {error}");
        }

        byte[] png = (string?)answer["png"] is { } base64 ? Convert.FromBase64String(base64) : [];
        string[] warnings = [.. ((JsonArray?)answer["warnings"] ?? []).Select(warning => (string?)warning ?? string.Empty)];
        return new RenderedChart((string?)answer["svg"], png, warnings, (string?)answer["missing"] ?? string.Empty);
    }

    private async Task SendAsync(string line, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _worker ??= WorkerProcess.Start(node, assets.WorkerFile, Take, FailAll);
            await _worker.SendAsync(line).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    private void Take(string line)
    {
        if (JsonNode.Parse(line) is not JsonObject answer || (long?)answer["id"] is not { } id)
        {
            return;     // the greeting, which has no number
        }

        if (_pending.TryRemove(id, out TaskCompletionSource<JsonObject>? waiting))
        {
            waiting.TrySetResult(answer);
        }
    }

    private void FailAll(string reason)
    {
        foreach (long id in _pending.Keys)
        {
            if (_pending.TryRemove(id, out TaskCompletionSource<JsonObject>? waiting))
            {
                waiting.TrySetException(new ReportingException(reason));
            }
        }
    }
}
