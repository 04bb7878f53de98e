using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Playback;
using MiddleCorridorSim.Tests.Results.Collecting;
using static MiddleCorridorSim.Tests.Results.Collecting.SmallWorld;

namespace MiddleCorridorSim.Tests.Results.Playback;

public sealed class PlaybackRecorderTests
{
    [Fact]
    public void Record_ShortRun_IsOfTheMeasuredTime()
    {
        PlaybackRecord record = Recorded(_ => { });

        Assert.Equal(At(2), record.Start);
        Assert.Equal(8, record.Hours);
        Assert.Empty(record.Moves);
        Assert.Empty(record.Queues);
    }

    [Fact]
    public void Record_MovesInAndOutOfTheWindow_KeepsThoseThatAreSeenInIt()
    {
        PlaybackRecord record = Recorded(observer =>
        {
            observer.LinkLeft(0, false, 20, 2, At(0), At(1));       // over before the window
            observer.LinkLeft(0, false, 20, 2, At(1), At(3));       // under way as it begins
            observer.LinkLeft(0, true, 0, 0, At(4), At(4.5));
        });

        Assert.Equal(
            [(false, -3600L, 3600L, 20.0), (true, 7200L, 9000L, 0.0)],
            record.Moves.Select(move => (move.Backward, move.Entered, move.Left, move.Tonnes)));
        Assert.All(record.Moves, move => Assert.Equal(("A-B", 1), (move.Link.Value, move.StandsFor)));
    }

    [Fact]
    public void Record_MoreMovesThanAreKept_IsAnEvenSampleThatSaysSo()
    {
        const int Moves = 60_000;
        PlaybackRecord record = Recorded(observer =>
        {
            for (int i = 0; i < Moves; i++)
            {
                observer.LinkLeft(0, i % 4 == 0, 20, 2, At(2 + (i * 1e-4)), At(2.5 + (i * 1e-4)));
            }
        });

        Assert.InRange(record.Moves.Count, 4_000, 12_000);
        int standsFor = record.Moves[0].StandsFor;
        Assert.Equal(8, standsFor);
        Assert.InRange(record.Moves.Count(move => move.Backward) * standsFor, (Moves / 4) - standsFor, (Moves / 4) + standsFor);
        Assert.InRange(record.Moves.Count(move => !move.Backward) * standsFor, (Moves * 3 / 4) - standsFor, (Moves * 3 / 4) + standsFor);
    }

    [Fact]
    public void Record_QueueBeforeAndInTheWindow_IsTheMeanOfEachHour()
    {
        PlaybackRecord record = Recorded(observer =>
        {
            observer.StationState(0, 4, 1, 1, At(1));
            observer.StationState(0, 2, 1, 1, At(2.5));     // 4 for half an hour, then 2
            observer.StationState(0, 0, 0, 1, At(4));
            observer.StationState(1, 9, 0, 1, At(3));       // a line: no queue of a place
            observer.StationState(0, 6, 1, 1, At(9.75));    // still there at the end
        });

        Assert.Equal(
            [("B", PlaybackQueue.Vehicles, 0, 3.0), ("B", PlaybackQueue.Vehicles, 1, 2.0), ("B", PlaybackQueue.Vehicles, 7, 1.5)],
            record.Queues.Select(queue => (queue.Place, queue.What, queue.Hour, Math.Round(queue.Mean, 9))));
    }

    [Theory]
    [InlineData("station:AM_AGARAK/road/customs", "AM_AGARAK", PlaybackQueue.Vehicles)]
    [InlineData("berth:KZ_AKTAU", "KZ_AKTAU", PlaybackQueue.Vehicles)]
    [InlineData("yard:feeder/KZ_AKTAU", "KZ_AKTAU", PlaybackQueue.Consignments)]
    [InlineData("line:A-B", null, null)]
    [InlineData("loading:feeder/KZ_AKTAU", null, null)]
    public void Of_EntitiesOfStations_TellsWhereTheirQueueStands(string station, string? place, string? what)
    {
        Assert.Equal((place, what), (QueuePlaces.Of(station)?.Place, QueuePlaces.Of(station)?.What));
    }

    private static PlaybackRecord Recorded(Action<IObserver> happenings)
    {
        PlaybackRecorder recorder = new(Scenario());
        recorder.Begin(World());
        happenings(recorder);
        recorder.End(At(10));
        return recorder.Record!;
    }
}
