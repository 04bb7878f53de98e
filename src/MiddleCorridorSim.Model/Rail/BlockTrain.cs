using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Services;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>A train on one run, with the freight on board.</summary>
internal sealed class BlockTrain : Traveller, ITrain
{
    /// <summary>A train that is put together.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="run">The service's id and direction, and its number within them.</param>
    /// <param name="priority">Its place at meets and borders.</param>
    /// <param name="topSpeed">The fastest it runs; null where lines alone decide.</param>
    /// <param name="aboard">The freight on board.</param>
    public BlockTrain(Simulation simulation, (string Service, long Number) run, int priority, Speed? topSpeed, List<Ride> aboard)
        : base(simulation)
    {
        Name = $"{run.Service}#{run.Number}";
        Key = Keys.Mix(Keys.Of(run.Service), (ulong)run.Number);
        Priority = priority;
        TopSpeed = topSpeed;
        Aboard = aboard;
        Tonnes = aboard.Sum(ride => ride.Traveller.Tonnes);
        Teu = aboard.Sum(ride => ride.Traveller.Teu);
        Wagons = aboard.Sum(ride => ride.Traveller.Wagons);
        IsEmpty = aboard.Count == 0;
    }

    /// <inheritdoc cref="Traveller.Name" />
    public override string Name { get; }

    /// <inheritdoc />
    public Speed? TopSpeed { get; }

    /// <inheritdoc />
    public bool IsRefused { get; set; }

    /// <summary>The train as those see it who wait for it.</summary>
    public required Carrier Carrier { get; init; }

    /// <summary>The gate of its service, which disruptions slow.</summary>
    public required Gate Gate { get; init; }

    /// <inheritdoc />
    public double Slowness => Gate.Slowness;

    /// <summary>The freight on board.</summary>
    public List<Ride> Aboard { get; }

    /// <summary>What its freight pays for the run besides the cost by distance, in USD.</summary>
    public double PriceUsd { get; init; }

    /// <summary>How its run ended; null while it runs.</summary>
    public TrainTrip? Ended { get; set; }

    /// <summary>What the run spent its time on.</summary>
    public RunLog Log { get; } = new();

    /// <summary>Freight was taken off on the way.</summary>
    public void TakeOff(List<Ride> rides)
    {
        HashSet<Ride> gone = [.. rides];
        Aboard.RemoveAll(gone.Contains);
        Tonnes = Aboard.Sum(ride => ride.Traveller.Tonnes);
        Teu = Aboard.Sum(ride => ride.Traveller.Teu);
        Wagons = Aboard.Sum(ride => ride.Traveller.Wagons);
    }

    /// <inheritdoc />
    public override void Spent(int place, TimeSpan duration, DateTime now, double distanceKm = 0, double costUsd = 0) =>
        Log.Stay(place, duration, distanceKm, costUsd);
}
