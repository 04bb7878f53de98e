namespace MiddleCorridorSim.Tests.Model.Border;

/// <summary>Booths that are set up, officers on a pause, a booth turned from one direction to the other.</summary>
public sealed class BoothCareTests
{
    private const string Post = """
        name: a booth that needs more than vehicles
        start: 2026-01-01
        duration: 1 d
        nodes: {A: {country: AZ}, POST: {country: AM}, B: {country: AM}}
        links:
          A-POST: {from: A, to: POST, mode: road, distance: 0 km, speed: 60 km/h}
          POST-B: {from: POST, to: B, mode: road, distance: 0 km, speed: 60 km/h}
        regimes: {plain: {authority: test}}
        posts:
          POST: {regime: plain, road: {controls: {officer: {booths: 1, shared: yes, service: 1 h}}}}
        flows:
          f1: {from: A, to: B, mode: road, arrivals: {timetable: ["06:10"]}, returns: none}
          f2: {from: B, to: A, mode: road, arrivals: {timetable: ["06:20"]}, returns: none}
          f3: {from: A, to: B, mode: road, arrivals: {timetable: ["06:30"]}, returns: none}
          f4: {from: A, to: B, mode: road, arrivals: {timetable: ["12:00"]}, returns: none}
        """;

    /// <summary>How many minutes each truck is at the post.</summary>
    [Theory]
    [InlineData("set_up=30 min", new[] { 90, 140, 190, 90 })]
    [InlineData("pause={lasts: 3 h}", new[] { 230, 280, 330, 60 })]
    [InlineData("pause={lasts: 3.5 h}", new[] { 110, 160, 210, 150 })]
    [InlineData("pause={lasts: 3 h, repeats: no}", new[] { 60, 110, 160, 70 })]
    [InlineData("switch_over=30 min", new[] { 60, 200, 100, 90 })]
    [InlineData("{set_up: 10 min, switch_over: 30 min}", new[] { 70, 210, 110, 100 })]
    [InlineData("{set_up: 30 min, shifts: [{from: 06:00, until: 06:40}, {from: 08:00}], at_shift_end: suspend}", new[] { 200, 250, 300, 90 })]
    [InlineData("{set_up: 30 min, shifts: [{from: 06:00, until: 06:30}, {from: 08:00}], at_shift_end: suspend}", new[] { 200, 250, 300, 90 })]
    [InlineData("{set_up: 30 min, shifts: [{from: 06:00, until: 06:30}, {from: 08:00}], at_shift_end: requeue}", new[] { 200, 250, 300, 90 })]
    [InlineData("{set_up: 30 min, shifts: [{from: 06:00, until: 06:50}, {from: 08:00}], at_shift_end: suspend}", new[] { 190, 240, 290, 90 })]
    [InlineData("{set_up: 30 min, shifts: [{from: 06:00, until: 06:50}, {from: 08:00}], at_shift_end: requeue}", new[] { 200, 250, 300, 90 })]
    public void Pass_BoothNeedsTime_TrucksWaitForIt(string set, int[] minutes)
    {
        string value = set.StartsWith('{') ? "posts.POST.road.controls.officer=" + set : "posts.POST.road.controls.officer." + set;
        CorridorRun run = CorridorRun.Of(Post, value);

        Assert.Equal(minutes, Enumerable.Range(1, 4).Select(i => (int)Math.Round(60 * run["border_hours.mean", $"flow:f{i}"])));
    }

    [Fact]
    public void Pass_TurnedOnly_StaysWhereItIsWhileNobodyComes()
    {
        // The last comes to the side to which the booth is turned.
        CorridorRun run = CorridorRun.Of(Post, "posts.POST.road.controls.officer.switch_over=30 min", "flows.f4={from: B, to: A}");

        Assert.Equal(1, run["border_hours.mean", "flow:f4"], 6);
    }

    /// <summary>Everything that may happen to a booth and to those before it, at once: the audit of the run finds nothing lost.</summary>
    [Theory]
    [InlineData("finish", "priority")]
    [InlineData("suspend", "fifo")]
    [InlineData("requeue", "lifo")]
    [InlineData("requeue", "shortest")]
    [InlineData("suspend", "priority")]
    public void Pass_EverythingAtOnce_NothingIsLost(string rule, string discipline)
    {
        CorridorRun run = CorridorRun.Of(
            Post,
            "duration=60 d",
            "flows={f1: null, f2: null, f3: null, f4: null, in: {from: A, to: B, mode: road, rate: 0.5 /h, batch: {geometric: 3}, returns: empty}, out: {from: B, to: A, mode: road, rate: 0.3 /h, priority: 3}}",
            "posts.POST.road={waiting_area: 8, when_full: turn_away, patience: 1 h, retry: {after: {exponential: 2 h}, share: 70 %, most: 4}}",
            "posts.POST.road.controls.officer={service: {hyperexponential: {mean: 40 min, cv: 2}}, service_by_flow: {out: {exponential: 20 min}}, patience: {exponential: 4 h}, set_up: {exponential: 5 min}, "
            + "switch_over: {uniform: [1 min, 9 min]}, pause: {lasts: {exponential: 30 min}}, waiting_places: 5, when_full: turn_away, breakdowns: {every: {exponential: 1 d}, lasts: {exponential: 2 h}}, "
            + $"shifts: [{{from: 05:00, until: 13:30}}, {{from: 14:00, until: 23:00}}], at_shift_end: {rule}, discipline: {discipline}}}");

        Assert.True(run["delivered", "all"] > 500);
        Assert.True(run["gave_up", "all"] > 0);
        Assert.True(run["turned_back", "all"] > 0);
        Assert.Equal(run["created", "all"], run["delivered", "all"] + run["under_way", "all"] + run["unroutable", "all"]);
    }
}
