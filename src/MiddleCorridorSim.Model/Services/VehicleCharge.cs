using MiddleCorridorSim.Model.Choice;

namespace MiddleCorridorSim.Model.Services;

/// <summary>What a train or vessel of a service pays for each run whatever is on board (tolls, its cost by distance), which its freight bears by TEU.</summary>
/// <param name="usd">What one run costs.</param>
/// <param name="load">TEU on board of recent runs, by which freight that chooses foresees its share.</param>
internal sealed class VehicleCharge(double usd, Experience load)
{
    /// <summary>What one run costs, in USD.</summary>
    public double Usd => usd;

    /// <summary>One departs with a load.</summary>
    public void Loaded(double teu, DateTime now)
    {
        if (usd > 0 && teu > 0)
        {
            load.Observe(teu, now);
        }
    }

    /// <summary>What a consignment is expected to bear, by its share of a usual load.</summary>
    public double ExpectedUsd(double teu, DateTime now)
    {
        if (usd <= 0)
        {
            return 0;
        }

        double onBoard = Math.Max(teu, load.Expected(now));
        return onBoard > 0 ? usd * teu / onBoard : 0;
    }
}
