using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Kernel;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Tests.Model.Stations;

public sealed class StationPlaceTests
{
    [Fact]
    public void Place_OneWaitingPlace_TheThirdStaysOutsideUntilTheFirstIsServed()
    {
        StationRig rig = Limited(places: 1);
        foreach (string name in new[] { "A", "B", "C", "D" })
        {
            rig.Simulation.Process(Enter(rig, name));
        }

        Assert.Equal(
            ["0: A in", "0: B in", "10: A done", "10: C in", "20: B done", "20: D in", "30: C done", "40: D done"],
            rig.Run().Where(line => line.EndsWith("in", StringComparison.Ordinal) || line.EndsWith("done", StringComparison.Ordinal)));
    }

    [Fact]
    public void Place_NoWaitingPlaces_OnlyAFreeBoothLetsIn()
    {
        StationRig rig = Limited(places: 0);
        rig.Simulation.Process(Enter(rig, "A"));
        rig.Simulation.Process(Enter(rig, "B"));

        Assert.Equal(
            ["0: A in", "10: A done", "10: B in", "20: B done"],
            rig.Run().Where(line => line.EndsWith("in", StringComparison.Ordinal) || line.EndsWith("done", StringComparison.Ordinal)));
    }

    [Fact]
    public void TryPlace_ReservedOrWanted_IsRefused()
    {
        StationRig rig = Limited(places: 0);

        Assert.False(rig.Station.IsFull);
        Assert.True(rig.Station.TryPlace());
        Assert.True(rig.Station.IsFull);
        Assert.False(rig.Station.TryPlace());
    }

    [Fact]
    public void Place_MoreBoothsManned_LetsIn()
    {
        StationRig rig = Limited(places: 0);
        rig.Station.Man(0);
        Event place = rig.Station.Place();
        Assert.False(place.IsTriggered);

        rig.Station.Man(1);

        Assert.True(place.IsTriggered);
    }

    [Fact]
    public void Place_Unlimited_IsGivenAtOnce()
    {
        StationRig rig = new(booths: 1);

        Assert.True(rig.Station.Place().IsTriggered);
        Assert.False(rig.Station.IsFull);
    }

    [Fact]
    public void Arrive_WithoutAPlace_IsRefused()
    {
        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => Limited(places: 1).Station.Arrive(1, TimeSpan.Zero));

        Assert.Contains("station:test", fault.Message, StringComparison.Ordinal);
    }

    private static StationRig Limited(int places) =>
        new(new StationSettings { Name = "station:test", Booths = 1, Discipline = Discipline.Fifo, WaitingPlaces = places });

    private static IEnumerable<Event> Enter(StationRig rig, string name)
    {
        yield return rig.Station.Place();
        Visit visit = rig.Station.Arrive(1, StationRig.Minutes(10));
        rig.Log.Add($"{name} in", rig.Simulation.Now);
        yield return visit;
        rig.Log.Add($"{name} done", rig.Simulation.Now);
    }
}
