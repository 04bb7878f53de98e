using MiddleCorridorSim.Domain.Disruptions;
using MiddleCorridorSim.Model.Border;

namespace MiddleCorridorSim.Model.Disruptions;

/// <summary>The staff of a post, which leaves its booths while the post is closed.</summary>
internal sealed class ClosableStaff(PostStaffing staffing) : IClosable
{
    /// <inheritdoc />
    public void Close(DateTime expectedOpening, UnderWay underWay)
    {
        if (underWay == UnderWay.Wait)
        {
            staffing.Withdraw();
        }
    }

    /// <inheritdoc />
    public void Open(DateTime expectedOpening, UnderWay underWay)
    {
        if (underWay == UnderWay.Wait)
        {
            staffing.Restore();
        }
    }

    /// <inheritdoc />
    public void Slow(double factor) => staffing.Slow(factor);

    /// <inheritdoc />
    public void Recover(double factor) => staffing.Recover(factor);
}
