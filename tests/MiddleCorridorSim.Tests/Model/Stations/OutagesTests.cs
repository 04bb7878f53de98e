using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Tests.Model.Stations;

public sealed class OutagesTests
{
    [Fact]
    public void StartAll_ConstantTimes_EveryBoothFailsBusyOrIdle()
    {
        StationRig rig = new(booths: 2);
        BoothSchedule schedule = new(rig.Simulation, rig.Station, 2, ([], null));
        schedule.Start();
        Outages.StartAll(rig.Simulation, schedule, Every(10, 4), (new RandomSource(1, 0, "breakdowns"), 0));
        rig.Comes("A", 2, 10);

        rig.Simulation.Run(TimeSpan.FromMinutes(26));

        // A has 8 minutes done at minute 10 and goes on from there at minute 14.
        Assert.Equal(
            [
                "0: 0 waiting, 0 of 2 busy", "2: 0 waiting, 1 of 2 busy", "10: 0 waiting, 1 of 1 busy", "10: 1 waiting, 0 of 0 busy",
                "14: 0 waiting, 1 of 1 busy", "14: 0 waiting, 1 of 2 busy", "16: served, waited 4, in booth 10", "16: 0 waiting, 0 of 2 busy",
                "16: A done", "24: 0 waiting, 0 of 1 busy", "24: 0 waiting, 0 of 0 busy",
            ],
            rig.Log.Lines);
    }

    [Fact]
    public void Start_ExponentialTimes_IsDownForItsShareOfTime()
    {
        StationRig rig = new(booths: 1);
        Outages outages = new(
            rig.Simulation,
            Sampler.Of(new Distribution.Exponential { Of = TimeSpan.FromHours(9) }),
            Sampler.Of(new Distribution.Exponential { Of = TimeSpan.FromHours(1) }));
        DateTime failed = default;
        TimeSpan down = TimeSpan.Zero;
        outages.Start(new KeyedStream(5), () => failed = rig.Simulation.Now, () => down += rig.Simulation.Now - failed);

        rig.Simulation.Run(TimeSpan.FromHours(100_000));

        // 10,000 cycles: the standard error of the share is about 0.1 * 0.9 * sqrt(2 / 10,000) = 0.0013; 3.9 of them.
        Assert.InRange(down.TotalHours / 100_000, 0.1 - 0.005, 0.1 + 0.005);
    }

    [Fact]
    public void Outages_NoTimeAtAll_AreRefused()
    {
        StationRig rig = new(booths: 1);
        Sampler never = Sampler.Of(new Distribution.Constant { Of = TimeSpan.Zero });

        Assert.Throws<ArgumentException>(() => new Outages(rig.Simulation, never, never));
    }

    private static Breakdowns Every(double every, double lasts) => new()
    {
        Every = new Distribution.Constant { Of = TimeSpan.FromMinutes(every) },
        Lasts = new Distribution.Constant { Of = TimeSpan.FromMinutes(lasts) },
    };
}
