namespace MiddleCorridorSim.Model.Stations;

/// <summary>What the booths of a station need besides serving: to be set up, to be turned to the other direction, pauses of their officers.</summary>
/// <remarks>A station without any of it has none.</remarks>
internal sealed class BoothCare
{
    /// <summary>Time to set up a booth that stood idle or was closed; null where it takes none.</summary>
    public DrawnTimes? SetUp { get; init; }

    /// <summary>Time to turn the booth to the other direction; null where each vehicle is served as it comes.</summary>
    public DrawnTimes? SwitchOver { get; init; }

    /// <summary>Pauses of officers who have nobody to serve; null where they stay.</summary>
    public DrawnTimes? Pauses { get; init; }

    /// <summary>Whether an officer who is back and finds nobody goes away again.</summary>
    public bool PausesRepeat { get; init; }

    /// <summary>Booths freed in this very instant: they need no set-up.</summary>
    public int Warm { get; set; }

    /// <summary>Officers who are away.</summary>
    public int Away { get; set; }

    /// <summary>Idle booths whose officers had their pause.</summary>
    public int Rested { get; set; }

    /// <summary>The direction to which the booth is turned; -1 before it served anybody.</summary>
    public int Side { get; private set; } = -1;

    /// <summary>A booth begins to serve a visitor: the time that it needs before.</summary>
    public long Prepare(Visit visit)
    {
        long ticks = 0;
        if (Warm > 0)
        {
            Warm--;
        }
        else
        {
            Rested = Math.Max(0, Rested - 1);
            ticks += SetUp?.Next() ?? 0;
        }

        if (SwitchOver is { } turning && visit.Side != Side)
        {
            ticks += Side < 0 ? 0 : turning.Next();
            Side = visit.Side;
        }

        return ticks;
    }

    /// <summary>Who is next of two directions: the booth goes on with its own as long as somebody waits there.</summary>
    public Visit? Next(Visit? first, Visit? second) => Side == 1 ? second ?? first
        : Side == 0 ? first ?? second
        : first is null || second is null ? first ?? second
        : first.Number < second.Number ? first : second;
}
