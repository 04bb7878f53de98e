using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Road;

/// <summary>A truck fleet of limited size: trucks are taken for a consignment and come back when they are home again.</summary>
internal sealed class TruckPool
{
    private readonly World _world;
    private readonly Resource? _trucks;
    private readonly int _count;
    private readonly int _number;
    private readonly Sampler? _turnaround;
    private readonly RandomSource _turnarounds;

    /// <summary>A fleet.</summary>
    public TruckPool(World world, string id, TruckFleet data)
    {
        _world = world;
        _turnaround = data.Turnaround is null ? null : Sampler.Of(data.Turnaround);
        _turnarounds = world.Random($"turnaround:{id}");
        _count = data.Count ?? 0;
        _trucks = data.Count is { } count ? new Resource(world.Simulation, count) : null;
        _number = world.Register.Fleet($"fleet:{id}");
    }

    /// <summary>Tells that all trucks are at home, at the start of the run.</summary>
    public void Start() => Report();

    /// <summary>Time at the destination before a truck drives back; null where it takes none.</summary>
    public TimeSpan? Turnaround(ulong key)
    {
        KeyedStream stream = _turnarounds.Open(key);
        return _turnaround?.Duration(ref stream);
    }

    /// <summary>Asks for a truck; null where there is always one.</summary>
    public Request? Take() => _trucks?.Request();

    /// <summary>A truck is home again.</summary>
    public void Return(Request? truck)
    {
        if (truck is not null)
        {
            _trucks!.Release(truck);
            Report();
        }
    }

    /// <summary>Tells how many are out.</summary>
    public void Report()
    {
        if (_trucks is not null)
        {
            _world.Observer.FleetState(_number, _trucks.InUse, _count, _world.Simulation.Now);
        }
    }
}
