using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace MiddleCorridorSim.Reporting.Rendering;

/// <summary>A Node.js process that answers lines with lines.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly Process _process;
    private readonly Task _reading;
    private readonly Task<string> _complaints;
    private readonly Action<string> _failed;
    private string _end = string.Empty;

    private WorkerProcess(Process process, Action<string> answered, Action<string> failed)
    {
        _process = process;
        _failed = failed;
        _complaints = process.StandardError.ReadToEndAsync();
        _reading = Task.Run(() => ReadAsync(answered));
    }

    /// <summary>Starts the worker.</summary>
    /// <param name="node">The Node.js command.</param>
    /// <param name="script">The worker's script.</param>
    /// <param name="answered">Called with each line it writes, one at a time.</param>
    /// <param name="failed">Called once, with a message for the user, when it has ended.</param>
    /// <exception cref="ReportingException">Node.js cannot be started.</exception>
    public static WorkerProcess Start(string node, string script, Action<string> answered, Action<string> failed)
    {
        UTF8Encoding plainUtf8 = new(encoderShouldEmitUTF8Identifier: false);
        ProcessStartInfo start = new(node, [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = plainUtf8,
            StandardOutputEncoding = plainUtf8,
            StandardErrorEncoding = plainUtf8,
            UseShellExecute = false,
        };
        try
        {
            Process process = Process.Start(start)
                ?? throw new ReportingException($"charts: \"{node}\" did not start. Install Node.js 20 or later.");
            return new WorkerProcess(process, answered, failed);
        }
        catch (Win32Exception missing)
        {
            throw new ReportingException(
                $"charts: SVG and PNG files need Node.js, and \"{node}\" was not found on this machine. Install Node.js 20 or later; "
                + "the HTML report needs none.",
                missing);
        }
    }

    /// <summary>Writes one line to the worker.</summary>
    public async Task SendAsync(string line)
    {
        try
        {
            await _process.StandardInput.WriteLineAsync(line).ConfigureAwait(false);
            await _process.StandardInput.FlushAsync().ConfigureAwait(false);
        }
        catch (IOException)
        {
            await _reading.ConfigureAwait(false);
            _failed(_end);      // this request came after the reader had told everyone
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.StandardInput.Close();
            await _reading.WaitAsync(Patience).ConfigureAwait(false);
        }
        catch (Exception busyOrGone) when (busyOrGone is TimeoutException or IOException)
        {
            _process.Kill(entireProcessTree: true);
            await _reading.ConfigureAwait(false);
        }

        _process.Dispose();
    }

    private async Task ReadAsync(Action<string> answered)
    {
        try
        {
            while (await _process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } line)
            {
                answered(line);
            }
        }
        finally
        {
            await _process.WaitForExitAsync().ConfigureAwait(false);
            string complaint = (await _complaints.ConfigureAwait(false)).Trim();
            _end = $"charts: the chart worker ended (exit code {_process.ExitCode}) before it had drawn everything. "
                + (complaint.Length == 0 ? "It gave no reason." : $"It said: {Last(complaint)}");
            _failed(_end);
        }
    }

    private static string Last(string text) => text.Length <= 600 ? text : "..." + text[^600..];
}
