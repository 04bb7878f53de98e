using System.Runtime.CompilerServices;

namespace MiddleCorridorSim.Kernel;

/// <content>What the event carries, beside whoever waits for it.</content>
public partial class Event
{
    /// <summary>Whoever waits: nobody, a process, a condition, a callback or a <see cref="WaiterList"/>; or a <see cref="Carried"/> of
    /// that and a value, as <see cref="EventStates.Carrying"/> says.</summary>
    private object? _link;

    /// <summary><see cref="Value"/>, as the kernel sees it.</summary>
    internal object? RawValue
    {
        get => (State & EventStates.Carrying) == 0 ? null : Unsafe.As<Carried>(_link!).Value;
        set
        {
            if ((State & EventStates.Carrying) != 0)
            {
                Unsafe.As<Carried>(_link!).Value = value;
            }
            else if (value is not null)
            {
                _link = new Carried(value, _link);
                State |= EventStates.Carrying;
            }
        }
    }

    private object? Waiter
    {
        get => (State & EventStates.Carrying) == 0 ? _link : Unsafe.As<Carried>(_link!).Waiter;
        set
        {
            if ((State & EventStates.Carrying) == 0)
            {
                _link = value;
            }
            else
            {
                Unsafe.As<Carried>(_link!).Waiter = value;
            }
        }
    }

    /// <summary>Carries from now on what another event carries.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void CarryAs(Event other)
    {
        if (((State | other.State) & EventStates.Carrying) != 0)
        {
            RawValue = other.RawValue;
        }
    }
}
