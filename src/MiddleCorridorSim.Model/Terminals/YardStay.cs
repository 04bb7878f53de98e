using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Services;

namespace MiddleCorridorSim.Model.Terminals;

/// <summary>A traveller's freight in the yard of a terminal.</summary>
/// <param name="Terminal">The terminal.</param>
/// <param name="Since">Since when.</param>
/// <param name="Reserved">How much of the yard's room it takes; 0 where room does not count for it.</param>
/// <param name="Exit">Where it waits, or will, for the train or vessel with which it goes on; null where it goes on by itself.</param>
/// <param name="IsExpected">Whether it is still to come to wait there.</param>
internal readonly record struct YardStay(TerminalFacilities? Terminal, DateTime Since, double Reserved, WaitingFreight? Exit = null, bool IsExpected = false)
{
    /// <summary>It is in the yard no longer, or waits there for something else.</summary>
    public void Forget(Traveller traveller)
    {
        Exit?.Stored(-Reserved);
        if (IsExpected)
        {
            Exit?.Expect(traveller, -1);
        }
    }
}
