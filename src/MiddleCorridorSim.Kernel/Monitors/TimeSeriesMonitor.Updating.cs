namespace MiddleCorridorSim.Kernel;

/// <content>Following the level.</content>
public sealed partial class TimeSeriesMonitor
{
    /// <summary>Forgets everything; the next level begins anew.</summary>
    public void Reset()
    {
        Clear();
        Current = Min = Max = _mean = 0;
        _hasLevel = false;
    }

    /// <summary>Forgets everything and begins now.</summary>
    /// <param name="initial">The level from now on.</param>
    public void Reset(double initial)
    {
        Clear();
        Begin(initial);
    }

    /// <inheritdoc/>
    public void Increase(double value = 1) => UpdateTo(Current + value);

    /// <inheritdoc/>
    public void Decrease(double value = 1) => UpdateTo(Current - value);

    /// <inheritdoc/>
    public void UpdateTo(double value)
    {
        if (!_isActive)
        {
            Current = value;
            return;
        }

        if (_hasLevel)
        {
            Min = Math.Min(Min, value);
            Max = Math.Max(Max, value);
            Accumulate();
            if (Current != value)
            {
                _series?.Add(new Entry { Date = _simulation.NowD, Level = value });
                Current = value;
            }
        }
        else
        {
            Begin(value);
        }

        Updated?.Invoke(this, EventArgs.Empty);
    }

    private void Begin(double level)
    {
        Current = Min = Max = _mean = level;
        _hasLevel = true;
        _updated = _simulation.NowD;
        _series?.Add(new Entry { Date = _updated, Level = level });
    }

    private void Clear()
    {
        TotalTimeD = _area = _squares = 0;
        _updated = _simulation.NowD;
        _series?.Clear();
    }

    private void SetActive(bool isActive)
    {
        double now = _simulation.NowD;
        if (!_hasLevel || _updated >= now)
        {
            _isActive = isActive;
            return;
        }

        if (isActive)
        {
            Min = Math.Min(Min, Current);
            Max = Math.Max(Max, Current);
            _updated = now;
            _series?.Add(new Entry { Date = now, Level = Current });
        }
        else
        {
            Accumulate();
        }

        _isActive = isActive;
        Updated?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Reads a figure after bringing all of them up to the clock.</summary>
    private double UpToDate(ref double figure)
    {
        if (_isActive && _simulation.NowD != _updated)
        {
            Accumulate();
        }

        return figure;
    }

    private void Accumulate()
    {
        double now = _simulation.NowD;
        double duration = now - _updated;
        if (duration > 0)
        {
            if (_series is { Count: > 0 })
            {
                Entry last = _series[^1];
                last.Duration = now - last.Date;
                _series[^1] = last;
            }

            _area += Current * duration;
            double before = _mean;
            _mean = before + ((Current - before) * duration / (duration + TotalTimeD));
            _squares += (Current - before) * (Current - _mean) * duration;
            TotalTimeD += duration;
        }

        _updated = now;
    }
}
