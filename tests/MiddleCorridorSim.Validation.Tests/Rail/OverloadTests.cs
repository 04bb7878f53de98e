using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Validation.Tests.Rail;

/// <summary>Ten times what the line can carry, for ten years: it goes on carrying what it can, both ways.</summary>
/// <remarks>The line is the worked 1520-mm example of seven sections, which carries 26 pairs of trains a day; see docs/explanation/model/rail.md.</remarks>
public sealed class OverloadTests
{
    private const int CapacityPairs = 26;
    private const int Months = 120;

    [Theory]
    [InlineData(1, false, 0.0)]
    [InlineData(1, true, 0.3)]
    [InlineData(2, true, 0.3)]
    public void Run_TenTimesCapacityForTenYears_NeverStops(int loops, bool following, double variation)
    {
        var traffic = new OfferedTraffic(SevenSections(loops, following, variation), 2 * CapacityPairs * 10, replication: 0);
        for (int month = 0; month < Months; month++)
        {
            (long forward, long backward) = (traffic.Arrived[0], traffic.Arrived[1]);
            traffic.Simulation.Run(TimeSpan.FromDays(30));

            // Variation costs capacity; half of it is far from standing still. The first month fills the line.
            Assert.InRange(traffic.Arrived[0] - forward, CapacityPairs * 30 / 2, CapacityPairs * 30 * 2);
            Assert.InRange(traffic.Arrived[1] - backward, CapacityPairs * 30 / 2, CapacityPairs * 30 * 2);
        }

        Assert.InRange(traffic.LongestOnLine, 0, 24 * 60);
    }

    [Fact]
    public void Run_PriorityClasses_NeverStops()
    {
        var traffic = new OfferedTraffic(SevenSections(2, true, 0.3), 2 * CapacityPairs * 10, replication: 0, classes: 3);
        for (int month = 0; month < Months; month++)
        {
            long arrived = traffic.Arrived[0] + traffic.Arrived[1];
            traffic.Simulation.Run(TimeSpan.FromDays(30));
            Assert.InRange(traffic.Arrived[0] + traffic.Arrived[1] - arrived, CapacityPairs * 30, CapacityPairs * 30 * 4);
        }
    }

    private static Link SevenSections(int loops, bool following, double variation)
    {
        (int There, int Back)[] times = [(18, 19), (20, 19), (19, 21), (24, 25), (20, 18), (20, 21), (19, 17)];
        return new Link
        {
            From = new NodeId("A"),
            To = new NodeId("B"),
            Mode = Mode.Rail,
            Distance = new Distance(100),
            Variation = variation,
            Line = new Line
            {
                Tracks = Tracks.Single,
                Sections = [.. times.Select(time => new Section { There = Minutes(time.There), Back = Minutes(time.Back), Loops = loops })],
                Following = following,
                Headway = TimeSpan.FromMinutes(8),
                Acceleration = TimeSpan.FromMinutes(2),
                Braking = TimeSpan.FromMinutes(1),
                NonSimultaneousArrival = TimeSpan.FromMinutes(4),
                Crossing = TimeSpan.FromMinutes(1),
            },
        };
    }

    private static Distribution.Constant Minutes(int minutes) => new() { Of = TimeSpan.FromMinutes(minutes) };
}
