namespace MiddleCorridorSim.Tests.Model.Services;

public sealed class TrainCostTests
{
    [Fact]
    public void PutOff_BoxesOfTwoSizes_PayByTeuWhatTheTrainPaidAtThePost()
    {
        CorridorRun run = CorridorRun.Of("""
            name: one train, two sizes of boxes
            start: 2026-01-01
            duration: 10 d
            nodes:
              WEST: {country: AZ}
              POST: {country: AM}
              EAST: {country: AM}
            links:
              LINE: {from: WEST, to: POST, mode: rail, distance: 60 km, speed: 60 km/h}
              ON: {from: POST, to: EAST, mode: rail, distance: 0 km, speed: 60 km/h}
            regimes: {plain: {authority: test, teu_fee: 5 USD}}
            posts:
              POST: {regime: plain, rail: {fee_inbound: 30 USD, controls: {officer: {service: 3 h}}}}
            costs: {rail: {waiting: 10 USD/h}}
            trains:
              express: {from: WEST, to: EAST, capacity: 6 TEU}
            flows:
              small: {from: WEST, to: EAST, unit: container, teu: 1, arrivals: {timetable: ["Thu 06:00"]}, batch: 2, ends: 2026-01-02}
              large: {from: WEST, to: EAST, unit: container, teu: 2, arrivals: {timetable: ["Thu 06:00"]}, batch: 2, ends: 2026-01-02}
            """);

        Assert.Equal((30 + (3 * 10) + (6 * 5)) / 6.0, run["cost.mean", "flow:small"], 6);
        Assert.Equal((30 + (3 * 10) + (6 * 5)) / 6.0, run["cost.mean", "flow:large"], 6);
    }
}
