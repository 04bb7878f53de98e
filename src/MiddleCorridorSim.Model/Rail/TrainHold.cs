using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Services;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>What a train of a service holds: its own limits, and the narrowest of the lines on its way.</summary>
/// <remarks>
/// A wagon holds two TEU, one truck, or one consignment where a train's capacity is a number of these. The limit of gross mass counts the tare of
/// all the wagons that a train may have; where nothing limits these, of those that are loaded.
/// </remarks>
internal static class TrainHold
{
    /// <summary>The hold of a train of the service on the lines of its path, and what it holds in TEU.</summary>
    public static (Hold Hold, double Teu) Of(TrainService service, IEnumerable<Line> lines)
    {
        Load own = service.Capacity;
        double net = service.MaxTonnes?.Tonnes ?? double.PositiveInfinity;
        double wagons = own.Unit switch
        {
            LoadUnit.Teu => own.Amount / 2,
            LoadUnit.Tonnes => double.PositiveInfinity,
            _ => own.Amount,
        };
        (double most, double gross) = Narrowest(service, lines);
        Load load = own;
        if (own.Unit == LoadUnit.Tonnes && !double.IsInfinity(most))
        {
            // Wagons are counted, and the tonnes that the train itself may carry become a limit beside them.
            load = new Load(most, LoadUnit.Wagons);
            net = Math.Min(net, own.Amount);
        }
        else if (most < wagons)
        {
            load = own with { Amount = own.Unit == LoadUnit.Teu ? most * 2 : most };
        }

        double allowed = Math.Min(wagons, most);
        double teu = load.Amount * TeuOf(load.Unit);
        if (double.IsInfinity(allowed) && !double.IsInfinity(gross))
        {
            Load lightest = load with { Amount = Math.Min(load.Amount, net) };
            return (new Hold(lightest, 1, new Mass(gross), service.WagonTare.Tonnes), teu);
        }

        net = double.IsInfinity(gross) ? net : Math.Min(net, Math.Max(0, gross - (allowed * service.WagonTare.Tonnes)));
        return (new Hold(load, 1, double.IsInfinity(net) ? null : new Mass(net)), teu);
    }

    private static (double Wagons, double Gross) Narrowest(TrainService service, IEnumerable<Line> lines)
    {
        double most = double.PositiveInfinity;
        double gross = double.PositiveInfinity;
        foreach (Line line in lines)
        {
            most = line.MaxTrainLength is { } length ? Math.Min(most, Math.Floor((length.Kilometres / service.WagonLength.Kilometres) + 1e-9)) : most;
            most = Math.Min(most, line.MaxTrainWagons ?? double.PositiveInfinity);
            gross = Math.Min(gross, line.MaxTrainMass?.Tonnes ?? double.PositiveInfinity);
        }

        return (most, gross);
    }

    /// <summary>TEU in one unit of a hold: a wagon holds two, a consignment is taken for two, and a TEU weighs 14 t, as in flows.</summary>
    public static double TeuOf(LoadUnit unit) => unit switch { LoadUnit.Teu => 1, LoadUnit.Tonnes => 1 / FlowPlan.TonnesPerTeu, _ => 2 };
}
