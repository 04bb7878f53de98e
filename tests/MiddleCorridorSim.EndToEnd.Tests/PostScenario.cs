namespace MiddleCorridorSim.EndToEnd.Tests;

/// <summary>The scenario that most tests of the program share: lorries at a border post with one booth.</summary>
internal static class PostScenario
{
    /// <summary>As a file says it.</summary>
    /// <param name="days">How long it lasts; the first five days are the warm-up.</param>
    public static string Yaml(int days = 60) => $$$"""
        name: a post
        start: 2026-01-01
        warm_up: 5 d
        duration: {{{days}}} d
        nodes:
          WEST: {country: AZ}
          POST: {country: AM}
          EAST: {country: AM}
        links:
          WEST-POST: {from: WEST, to: POST, mode: road, distance: 0 km, speed: 60 km/h}
          POST-EAST: {from: POST, to: EAST, mode: road, distance: 0 km, speed: 60 km/h}
        regimes:
          plain: {authority: test}
        posts:
          POST:
            regime: plain
            road:
              controls:
                customs: {booths: 1, service: {exponential: 6 min}}
        flows:
          trucks: {from: WEST, to: EAST, mode: road, rate: 8 /h, arrivals: poisson, returns: none}
        """;
}
