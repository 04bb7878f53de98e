using System.Diagnostics;
using System.Globalization;

namespace MiddleCorridorSim.Cli.Terminal;

/// <summary>Shows how far the work is and how long it will take: a bar on a terminal, now and then a line elsewhere.</summary>
/// <param name="noun">What is counted.</param>
/// <param name="shown">Whether anything is shown.</param>
internal sealed class ProgressLine(string noun, bool shown) : IDisposable
{
    private const int BarWidth = 30;
    private static readonly TimeSpan BetweenDraws = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly bool _terminal = !Console.IsErrorRedirected;
    private TimeSpan _last = TimeSpan.MinValue;
    private long _first = -1;
    private int _drawn;

    /// <summary>Shows the state, unless it was shown a moment ago.</summary>
    public void Update(long done, long total)
    {
        if (_first < 0)
        {
            _first = done;
        }

        TimeSpan now = _clock.Elapsed;
        bool due = _last == TimeSpan.MinValue || done >= total || now - _last >= (_terminal ? BetweenDraws : BetweenLines);
        if (!shown || !due)
        {
            return;
        }

        _last = now;
        string text = string.Create(CultureInfo.InvariantCulture, $"{done:N0} of {total:N0} {noun}{Left(done, total, now)}");
        if (_terminal)
        {
            int filled = total == 0 ? BarWidth : (int)(BarWidth * Math.Min(done, total) / total);
            Draw($"[{new string('#', filled)}{new string('.', BarWidth - filled)}] {text}");
        }
        else
        {
            Console.Error.WriteLine(text);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_drawn > 0)
        {
            Console.Error.WriteLine();
        }
    }

    private string Left(long done, long total, TimeSpan now)
    {
        long finished = done - _first;
        if (done >= total)
        {
            return string.Create(CultureInfo.InvariantCulture, $", {now.TotalSeconds:0.0} s");
        }

        return finished <= 0 ? "" : ", about " + Words(now / finished * (total - done)) + " left";
    }

    private static string Words(TimeSpan time) => time.TotalSeconds < 90
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds)} s")
        : time.TotalMinutes < 90
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalMinutes)} min")
            : string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0.0} h");

    private void Draw(string line)
    {
        Console.Error.Write("\r" + line.PadRight(_drawn));
        _drawn = line.Length;
    }
}
