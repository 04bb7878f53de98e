using MiddleCorridorSim.Domain;

namespace MiddleCorridorSim.Validation.Tests.Rail;

public sealed class TrainAtShiftEndTests
{
    /// <summary>A train comes half an hour before the shift ends; its control takes 10 min and a minute for each wagon.</summary>
    /// <remarks>Suspended work takes its time once; work done anew takes the lost half hour more, the wagons' share included.</remarks>
    [Fact]
    public void Requeue_TrainCheckedByWagon_LosesWhatWasDoneAndNoMore()
    {
        double suspended = ServiceHours("suspend");
        double anew = ServiceHours("requeue");

        Assert.InRange(suspended, 0.6, 11);
        Assert.Equal(0.5, anew - suspended, 1e-9);
    }

    private static double ServiceHours(string rule)
    {
        // The first line is the third of the nodes.
        Scenario scenario = RailScenario.Load("  P: {country: KZ}\n" + $$"""
            duration: 3 d
            links:
              A-P: {from: A, to: P, mode: rail, distance: 1410 km, speed: 60 km/h}
              P-B: {from: P, to: B, mode: rail, distance: 0 km, speed: 60 km/h}
            regimes:
              plain: {authority: test}
            posts:
              P:
                regime: plain
                rail:
                  controls:
                    customs: {booths: 1, service: 10 min, per_wagon: 1 min, at_shift_end: {{rule}}, shifts: [{from: "00:00", until: "12:00"}]}
            flows:
              trains: {from: A, to: B, mode: rail, unit: train, rate: 1 /d, arrivals: regular, returns: none}
            """);
        return RailScenario.Run(scenario, 1, "service.mean", "station:P/rail/customs")[0];
    }
}
