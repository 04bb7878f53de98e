using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Validation.Tests.Rail;

public sealed class RailScenarioTests
{
    /// <summary>As <see cref="OneBlockTests"/>, from a scenario file to the reported indicator: 26.0185 min.</summary>
    [Fact]
    public void OneBlock_PoissonTrains_ReportedWaitIsPollaczekKhinchine()
    {
        Scenario scenario = RailScenario.Load("""
            warm_up: 50 d
            duration: 2000 d
            links:
              A-B: {from: A, to: B, mode: rail, distance: 30 km, speed: 60 km/h, line: {tracks: single, sections: [{there: {discrete: [[26 min, 0.5], [27 min, 0.5]]}}]}}
            flows:
              east: {from: A, to: B, mode: rail, unit: train, rate: 18 /d, arrivals: poisson}
              west: {from: B, to: A, mode: rail, unit: train, rate: 18 /d, arrivals: poisson}
            """);
        const double ExactHours = 36.0 / 1440 * (((26.0 * 26) + (27.0 * 27)) / 2) / (2 * (1 - (36.0 / 1440 * 26.5))) / 60;

        Estimate estimate = Estimates.OfMean(RailScenario.Run(scenario, 12, "waiting.mean", "line:A-B"), 0.9999);

        Assert.True(estimate.Covers(ExactHours), $"expected {ExactHours}, found {estimate.Low} to {estimate.High}");
        Assert.InRange(estimate.StandardError, 0, 0.015 * ExactHours);
    }

    /// <summary>Two locomotives and runs of exponential length are a queue M/M/2: at load 1.8, Wq = 4.26316 mean runs (Erlang C).</summary>
    [Fact]
    public void Locomotives_TwoForPoissonTrains_TransitIsThatOfErlangC()
    {
        Scenario scenario = RailScenario.Load("""
            warm_up: 100 d
            duration: 3000 d
            locomotives:
              P: {count: 2}
            links:
              A-B: {from: A, to: B, mode: rail, distance: 30 km, transit_time: {exponential: 1 h}, line: {locomotives: P}}
            flows:
              east: {from: A, to: B, mode: rail, unit: train, rate: 0.9 /h, arrivals: poisson}
              west: {from: B, to: A, mode: rail, unit: train, rate: 0.9 /h, arrivals: poisson}
            """);
        const double ExactHours = 1 + (0.9 * 0.9 / (1 - (0.9 * 0.9)));

        Estimate estimate = Estimates.OfMean(RailScenario.Run(scenario, 12, "transit_time.mean", "all"), 0.9999);

        Assert.True(estimate.Covers(ExactHours), $"expected {ExactHours}, found {estimate.Low} to {estimate.High}");
        Assert.InRange(estimate.StandardError, 0, 0.02 * ExactHours);
    }

    /// <summary>The worked example: what passes when more is sent, per direction and day.</summary>
    [Fact]
    public void WorkedExample_40PairsSent_26PairsPassAndNot27()
    {
        Scenario scenario = RailScenario.Load("""
            warm_up: 20 d
            duration: 365 d
            links:
              A-B:
                {from: A, to: B, mode: rail, distance: 140 km, speed: 60 km/h, line: {tracks: single, acceleration: 2 min, braking: 1 min,
                non_simultaneous_arrival: 4 min, crossing: 1 min, sections: [{there: 18 min, back: 19 min}, {there: 20 min, back: 19 min},
                {there: 19 min, back: 21 min}, {there: 24 min, back: 25 min}, {there: 20 min, back: 18 min}, {there: 20 min, back: 21 min},
                {there: 19 min, back: 17 min}]}}
            flows:
              east: {from: A, to: B, mode: rail, unit: train, rate: 40 /d}
              west: {from: B, to: A, mode: rail, unit: train, rate: 40 /d}
            """);

        double perYear = RailScenario.Run(scenario, 1, "throughput_vehicles", "link:A-B")[0];

        Assert.InRange(perYear / 365, 2 * 26, 2 * 27);
    }
}
