namespace MiddleCorridorSim.Model.Stations;

public sealed partial class Station
{
    private readonly BoothCare? _care;
    private readonly WaitingLine? _secondLine;

    /// <summary>What its booths need besides serving; null where it is nothing.</summary>
    internal BoothCare? Care
    {
        get => _care;
        init
        {
            _care = value;
            _secondLine = value?.SwitchOver is null ? null : new WaitingLine(_settings.Discipline != Domain.Border.Discipline.Fifo, NewClass);
        }
    }

    /// <summary>Who is served next.</summary>
    private Visit? Next => _secondLine is { } second ? _care!.Next(_line.First, second.First) : _line.First;

    private WaitingLine LineOf(Visit visit) => visit.Side == 1 && _secondLine is { } second ? second : _line;

    /// <summary>A booth was freed: who is next there needs no set-up.</summary>
    private void FreeWarm()
    {
        if (_care is { } care)
        {
            care.Warm++;
        }
    }

    /// <summary>All who could begin have begun: officers who have nobody to serve go on their pause.</summary>
    private void Rest(BoothCare care)
    {
        care.Warm = 0;
        if (care.Pauses is not { } pauses)
        {
            return;
        }

        care.Rested = Math.Min(care.Rested, Free);
        for (int idle = Free - care.Rested; idle > 0; idle--)
        {
            care.Away++;
            _simulation.Timeout(new TimeSpan(pauses.Next())).AddCallback(_ => Return(care));
        }
    }

    private void Return(BoothCare care)
    {
        care.Away--;
        if (!care.PausesRepeat && Waiting == 0 && Free > care.Rested)
        {
            care.Rested++;
        }

        Settle();
    }
}
