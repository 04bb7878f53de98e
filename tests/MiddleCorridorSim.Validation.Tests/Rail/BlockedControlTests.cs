using MiddleCorridorSim.Domain;

namespace MiddleCorridorSim.Validation.Tests.Rail;

public sealed class BlockedControlTests
{
    /// <summary>A train an hour through documents (10 min), a scan that nobody passes, and an inspection (90 min) with no room to wait.</summary>
    /// <remarks>Each train stands at the documents until the one before has been inspected: in the long run the booth is taken 90 min by each.</remarks>
    [Theory]
    [InlineData("")]
    [InlineData("scan: {booths: 1, service: 5 min, applies_to: 0 %}")]
    public void Blocking_NoRoomAtALaterControl_HoldsTheBoothBefore(string between)
    {
        Scenario scenario = RailScenario.Load("  P: {country: KZ}\n" + $$"""
            warm_up: 2 d
            duration: 20 d
            links:
              A-P: {from: A, to: P, mode: rail, distance: 60 km, speed: 60 km/h}
              P-B: {from: P, to: B, mode: rail, distance: 60 km, speed: 60 km/h}
            regimes:
              plain: {authority: test}
            posts:
              P:
                regime: plain
                rail:
                  controls:
                    documents: {booths: 1, service: 10 min}
                    {{between}}
                    inspection: {booths: 1, service: 90 min, waiting_places: 0}
            flows:
              trains: {from: A, to: B, mode: rail, unit: train, rate: 24 /d, arrivals: regular, returns: none}
            """);

        Assert.Equal(1.5, RailScenario.Run(scenario, 1, "service.mean", "station:P/rail/documents")[0], 1e-9);
    }
}
