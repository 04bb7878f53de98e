using MiddleCorridorSim.Model;
using MiddleCorridorSim.Results.Playback;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Tests.Scenarios;

namespace MiddleCorridorSim.Tests.Model.Network;

public sealed class DirectionTests
{
    private const string ThreeModes = """
        name: by road, sea and rail, all against the direction in which links are written
        start: 2026-01-01
        duration: 7 d
        nodes:
          A: {country: KZ}
          B: {country: KZ}
          C: {country: AZ}
          D: {country: AZ}
        links:
          B-A: {from: B, to: A, mode: road, distance: 60 km, speed: 60 km/h}
          C-B: {from: C, to: B, mode: sea, distance: 200 km, speed: 20 km/h}
          D-C: {from: D, to: C, mode: rail, distance: 80 km, speed: 40 km/h}
        vessels:
          ferry: {from: B, to: C, count: 1, capacity: 4 TEU, carries: [container], departs: {longest_wait: 6 h}}
        trains:
          feeder: {from: C, to: D, capacity: 4 TEU, carries: [container], departs: {longest_wait: 6 h}}
        flows:
          boxes: {from: A, to: D, mode: any, unit: container, rate: 4 /day, arrivals: regular, returns: none}
        """;

    [Fact]
    public void LinkLeft_FreightAgainstEveryLink_GoesBackward()
    {
        PlaybackRecord record = Recorded(ThreeModes);

        foreach (string link in new[] { "B-A", "C-B", "D-C" })
        {
            PlaybackMove[] loaded = [.. record.Moves.Where(move => move.Link.Value == link && move.Tonnes > 0)];
            Assert.NotEmpty(loaded);
            Assert.All(loaded, move => Assert.True(move.Backward, link));
        }
    }

    [Fact]
    public void LinkLeft_TheSameLinksWrittenTheOtherWay_GoesForward()
    {
        PlaybackRecord record = Recorded(ThreeModes
            .Replace("B-A: {from: B, to: A", "B-A: {from: A, to: B").Replace("C-B: {from: C, to: B", "C-B: {from: B, to: C").Replace("D-C: {from: D, to: C", "D-C: {from: C, to: D"));

        Assert.Equal(3, record.Moves.Where(move => move.Tonnes > 0).Select(move => move.Link).Distinct().Count());
        Assert.All(record.Moves.Where(move => move.Tonnes > 0), move => Assert.False(move.Backward, move.Link.Value));
    }

    private static PlaybackRecord Recorded(string yaml)
    {
        using ScenarioFolder folder = new();
        LoadedScenario loaded = folder.Load(yaml);
        Assert.Equal("", string.Join('\n', folder.Told(loaded.Faults)));
        PlaybackRecorder recorder = new(loaded.Scenario!);
        new CorridorModel(loaded.Scenario!, seed: 1, replication: 1, recorder).Run();
        return recorder.Record!;
    }
}
