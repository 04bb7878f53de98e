namespace MiddleCorridorSim.Tests.Model.Services;

public sealed class LongestWaitTests
{
    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    public void Dispatch_FreightOfTwoPriorities_TheFirstToComeSetsTheDeparture(int early, int late)
    {
        // The first container comes at 0:00 and waits 4 h; the run takes an hour.
        CorridorRun run = CorridorRun.Of("""
            name: two priorities
            start: 2026-01-01
            duration: 2 d
            nodes: {A: {country: GE}, B: {country: GE}}
            links: {LINE: {from: A, to: B, mode: rail, distance: 50 km, speed: 50 km/h}}
            trains: {t: {from: A, to: B, departs: {when_full: false, longest_wait: 4 h}}}
            flows:
              early: {from: A, to: B, mode: rail, arrivals: {timetable: ["Thu 06:00"]}}
              late: {from: A, to: B, mode: rail, arrivals: {timetable: ["Thu 09:00"]}}
            """, $"flows.early.priority={early}", $"flows.late.priority={late}");

        Assert.Equal(5, run["transit_time.mean", "flow:early"], 6);
        Assert.Equal(2, run["transit_time.mean", "flow:late"], 6);
    }
}
