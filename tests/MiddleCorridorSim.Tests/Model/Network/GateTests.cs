using MiddleCorridorSim.Kernel;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Tests.Model.Network;

public sealed class GateTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Open_CauseThatWasExpectedToLastLongestEnds_ExpectsTheEndOfTheOther()
    {
        Gate gate = new(new Simulation(Start));
        gate.Close(Start.AddDays(2), holdsVehicles: false);
        gate.Close(Start.AddDays(30), holdsVehicles: false);

        gate.Open(Start.AddDays(30), holdsVehicles: false);

        Assert.False(gate.IsOpen);
        Assert.Equal(Start.AddDays(2), gate.ExpectedOpening);
    }

    [Fact]
    public void Recover_AfterManyOverlappingFactors_IsExactlyAsFastAsBefore()
    {
        Gate gate = new(new Simulation(Start));
        for (int i = 0; i < 1000; i++)
        {
            gate.Slow(1.1);
            gate.Slow(49);
            gate.Recover(1.1);
            gate.Recover(49);
        }

        Assert.Equal(1, gate.Slowness);
    }

    [Fact]
    public void Slow_TwoFactorsAtOnce_Multiply()
    {
        Gate gate = new(new Simulation(Start));
        gate.Slow(2);
        gate.Slow(3);
        Assert.Equal(6, gate.Slowness);

        gate.Recover(2);
        Assert.Equal(3, gate.Slowness);
    }
}
