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

    /// <summary>Another of the kind: its limiting section takes 21 + 20 + 2 x 2 + 2 x 1 = 47 min (ukrbukva.net, no. 18916).</summary>
    private static readonly (int There, int Back)[] Shorter = [(15, 16), (17, 17), (16, 17), (21, 20), (16, 18), (17, 16), (16, 17)];

    public static Link Link(int loops) => Of(Times, loops);

    /// <summary>The line, or a part or variant of it by name.</summary>
    public static Link Variant(string name, int loops) => Of(
        name switch
        {
            "limit first" => [Times[3], .. Times[..3]],
            "limit last" => Times[..4],
            "limit alone" => [Times[3]],
            "47 min" => Shorter,
            _ => Times,
        },
        loops);

    private static Link Of((int There, int Back)[] times, int loops) => LineRig.HourLong(Line(times, loops)) with { Speed = null };

    private static Line Line((int There, int Back)[] times, int loops) => new()
    {
        Tracks = Tracks.Single,
        Sections = [.. times.Select(time => new Section { There = Constant(time.There), Back = Constant(time.Back), Loops = loops })],
        Acceleration = LineRig.Minutes(2),
        Braking = LineRig.Minutes(1),
        NonSimultaneousArrival = LineRig.Minutes(4),
        Crossing = LineRig.Minutes(1),
    };

    private static Distribution.Constant Constant(int minutes) => new() { Of = LineRig.Minutes(minutes) };
}
