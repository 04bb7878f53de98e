using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Model;
using MiddleCorridorSim.Results.Collecting;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Tests.Scenarios;

namespace MiddleCorridorSim.Tests.Model.Flows;

/// <summary>Trucks of a long line are kept as numbers in its middle; nothing that is observed depends on it.</summary>
public sealed class LongLineTests
{
    /// <summary>Two posts that are overloaded, with all that may happen to a line: classes, shifts, breakdowns, withdrawals, refusals, patience, trucks that come back.</summary>
    private const string Overloaded = """
        name: overloaded
        start: 2026-01-05
        warm_up: 1 d
        duration: 9 d
        nodes:
          WEST: {country: TR, lat: 39.0, lon: 43.0}
          OUT: {country: TR, lat: 39.0, lon: 44.0}
          IN: {country: AZ, lat: 39.0, lon: 44.1}
          EAST: {country: AZ, lat: 39.0, lon: 45.0}
        links:
          WEST-OUT: {from: WEST, to: OUT, mode: road, distance: 90 km, speed: 60 km/h, variation: 0.2}
          OUT-IN: {from: OUT, to: IN, mode: road, distance: 3 km, speed: 30 km/h, variation: 0.3, toll: 3 USD}
          IN-EAST: {from: IN, to: EAST, mode: road, distance: 80 km, speed: 60 km/h}
        regimes:
          strict:
            authority: test
            service_factor: 1.1
            pre_cleared: 20 %
            inspection_share: 30 %
            truck_fee: 40 USD
            withdrawal: {every: {exponential: 30 h}, lasts: {exponential: 4 h}}
        posts:
          OUT:
            regime: strict
            road:
              controls:
                documents: {kind: documents, booths: 3, discipline: priority, service: {gamma: {mean: 7 min, cv: 0.6}}, at_shift_end: requeue,
                  shifts: [{from: "06:00", until: "22:00"}]}
                customs: {booths: 4, discipline: fifo, service: {exponential: 9 min}, turns_back: 3 %, breakdowns: {every: {exponential: 20 h}, lasts: {exponential: 2 h}}}
          IN:
            regime: strict
            road:
              controls:
                guard: {booths: 3, discipline: preemptive, patience: {exponential: 20 h}, service: {uniform: [4 min, 9 min]}, at_shift_end: suspend,
                  shifts: [{days: [mon, tue, wed, thu, fri, sat], from: "00:00", until: "20:00"}, {days: [sun], from: "08:00", until: "12:00", booths: 1}]}
                inspection: {kind: inspection, booths: 2, service: {lognormal: {mean: 20 min, cv: 0.5}}}
                release: {booths: 2, waiting_places: 3, service: 5 min, applies_to: 50 %}
        trucks:
          carriers: {count: 400, driver_hours: true}
        costs:
          road: {waiting: 6 USD/h, teu_km: 0.6 USD}
        flows:
          background: {from: OUT, to: IN, mode: road, rate: 15 /h, priority: 2, returns: none, background: true}
          opposite: {from: IN, to: OUT, mode: road, rate: 9 /h, arrivals: {erlang: 2}, priority: 2, returns: none, background: true}
          urgent: {from: WEST, to: EAST, mode: road, rate: 4 /h, priority: 1, returns: empty}
          fleet: {from: WEST, to: EAST, mode: road, rate: 6 /h, priority: 3, returns: loaded, fleet: carriers}
          groups: {from: OUT, to: EAST, mode: road, rate: 5 /h, batch: 5, priority: 3, returns: none}
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    public void Run_LinesOfAnyKind_ObservesTheSameWhateverLiesOnShelves(int longLine)
    {
        using ScenarioFolder folder = new();
        LoadedScenario loaded = folder.Load(Overloaded);
        Assert.Equal("", string.Join('\n', folder.Told(loaded.Faults)));

        ReplicationOutcome linked = Run(loaded.Scenario!, int.MaxValue);
        ReplicationOutcome shelved = Run(loaded.Scenario!, longLine);

        Assert.Empty(shelved.Faults);
        Assert.Equal(linked.Fingerprint, shelved.Fingerprint);
        Assert.Equal(linked.Values, shelved.Values);
        Assert.All(
            ["OUT/road/documents", "OUT/road/customs", "IN/road/guard", "IN/road/inspection"],
            station => Assert.InRange(Of(shelved, "queue.max", "station:" + station), 2 * 64, double.MaxValue));
    }

    private static double Of(ReplicationOutcome outcome, string kpi, string entity) =>
        outcome.Values.Single(value => value.Kpi == kpi && value.Entity == entity).Value;

    private static ReplicationOutcome Run(Scenario scenario, int longLine)
    {
        IndicatorCollector collector = new(scenario);
        new CorridorModel(scenario, seed: 5, replication: 1, collector) { LongLine = longLine }.Run();
        return collector.Outcome;
    }
}
