using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Border;

/// <summary>A border post at run time: its lanes by mode and direction, and who staffs it now.</summary>
internal sealed class PostFacilities
{
    private readonly Lane?[] _lanes = new Lane?[6];

    /// <summary>Builds a post.</summary>
    public PostFacilities(World world, NodeId id, BorderPost post, PostStaffing staffing)
    {
        Id = id;
        Staffing = staffing;
        Gate = new Gate(world.Simulation);
        foreach (Mode mode in Enum.GetValues<Mode>())
        {
            if (post.Of(mode) is { } data)
            {
                ControlSet controls = new(world, this, mode, data);
                foreach (Direction direction in Enum.GetValues<Direction>())
                {
                    _lanes[((int)mode * 2) + (int)direction] = new Lane(world, this, data, controls, mode, direction);
                }
            }
        }
    }

    /// <summary>The node where it stands.</summary>
    public NodeId Id { get; }

    /// <summary>Who staffs it.</summary>
    public PostStaffing Staffing { get; }

    /// <summary>Closed while a disruption holds.</summary>
    public Gate Gate { get; }

    /// <summary>The lane of a mode and direction; null where the post has nothing for that mode.</summary>
    public Lane? Lane(Mode mode, Direction direction) => _lanes[((int)mode * 2) + (int)direction];
}
