using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Sea;

/// <summary>When a vessel must be repaired, and for how long; it is done at the first call after it fails.</summary>
internal sealed class VesselRepairs
{
    private readonly World _world;
    private readonly Sampler _every;
    private readonly Sampler _lasts;
    private KeyedStream _stream;
    private DateTime _fails;

    /// <summary>The repairs of one vessel.</summary>
    public VesselRepairs(World world, string vessel, Breakdowns data)
    {
        _world = world;
        _every = Sampler.Of(data.Every);
        _lasts = Sampler.Of(data.Lasts);
        _stream = world.Random("repairs").Open(Keys.Of(vessel));
        _fails = world.Simulation.Now + _every.Duration(ref _stream);
    }

    /// <summary>Time that repairs take at this call; zero when none is due.</summary>
    public TimeSpan Due()
    {
        if (_world.Simulation.Now < _fails)
        {
            return TimeSpan.Zero;
        }

        TimeSpan repair = _lasts.Duration(ref _stream);
        _fails = _world.Simulation.Now + repair + _every.Duration(ref _stream);
        return repair;
    }
}
