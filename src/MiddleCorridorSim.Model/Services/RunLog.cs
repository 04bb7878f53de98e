using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Model.Services;

/// <summary>What one run of a train or vessel spent its time on, from departure on.</summary>
internal sealed class RunLog
{
    /// <summary>Time by place, in order, with the distance of moves and the fees of stops, for all on board.</summary>
    public List<Stay> Stays { get; } = [];

    /// <summary>Time in motion.</summary>
    public TimeSpan Moving { get; set; }

    /// <summary>Time at border posts.</summary>
    public TimeSpan AtBorders { get; set; }

    /// <summary>Tolls, fees and waiting at posts, in USD, for all on board.</summary>
    public double FeesUsd { get; set; }

    /// <summary>Keeps a share of what was paid, for those who stay on board; the others have paid theirs.</summary>
    public void Keep(double share)
    {
        FeesUsd *= share;
        for (int i = 0; i < Stays.Count; i++)
        {
            Stays[i] = Stays[i] with { CostUsd = Stays[i].CostUsd * share };
        }
    }

    /// <summary>Adds time at a place.</summary>
    public void Stay(int place, TimeSpan duration, double distanceKm = 0, double costUsd = 0)
    {
        if (duration > TimeSpan.Zero || costUsd > 0)
        {
            Stays.Add(new Stay(place, duration, distanceKm, costUsd));
        }
    }
}
