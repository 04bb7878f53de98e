using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Network;

namespace MiddleCorridorSim.Tests.Model.Rail;

/// <summary>A single-track line of seven sections, as graph-period exercises for 1520-mm railways give them.</summary>
/// <remarks>
/// The fourth section limits it: 24 + 25 min. Where trains pass both of its stations on leaving it and start from a stop on entering it,
/// its period is 24 + 25 + 2 x 2 (acceleration) + 2 x 1 (crossing) = 55 min; every other scheme takes longer. 1440 / 55 = 26.2.
/// </remarks>
internal static class WorkedExample
{
    private static readonly (int There, int Back)[] Times = [(18, 19), (20, 19), (19, 21), (24, 25), (20, 18), (20, 21), (19, 17)];

    public static Link Link(int loops) => LineRig.HourLong(Line(loops)) with { Speed = null };

    private static Line Line(int loops) => new()
    {
        Tracks = Tracks.Single,
        Sections = [.. Times.Select(time => new Section { There = Constant(time.There), Back = Constant(time.Back), Loops = loops })],
        Acceleration = LineRig.Minutes(2),
        Braking = LineRig.Minutes(1),
        NonSimultaneousArrival = LineRig.Minutes(4),
        Crossing = LineRig.Minutes(1),
    };

    private static Distribution.Constant Constant(int minutes) => new() { Of = LineRig.Minutes(minutes) };
}
