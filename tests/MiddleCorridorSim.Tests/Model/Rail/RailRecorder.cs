using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Tests.Model.Rail;

/// <summary>Keeps what lines and pools report; times in minutes since the start.</summary>
internal sealed class RailRecorder(DateTime start) : IObserver
{
    public List<(string Train, string Happening, string Place, double Minute)> Passings { get; } = [];

    public List<(double Waiting, double Service)> Served { get; } = [];

    public List<(int Waiting, int Busy, int Units, double Minute)> States { get; } = [];

    public List<(int Busy, int Total, double Minute)> Fleet { get; } = [];

    /// <summary>Meets that were told.</summary>
    public int Meets { get; private set; }

    public bool Tracing => true;

    public void Met(int link, int trains, DateTime at) => Meets += trains;

    /// <summary>The area under the number of trains present, waiting or in motion, in train minutes.</summary>
    public double PresentMinutes
    {
        get
        {
            double area = 0;
            for (int i = 1; i < States.Count; i++)
            {
                area += (States[i - 1].Waiting + States[i - 1].Busy) * (States[i].Minute - States[i - 1].Minute);
            }

            return area;
        }
    }

    public void Trace(string entity, string happening, string place, string detail, DateTime at) =>
        Passings.Add((entity, happening, place, Minute(at)));

    void IObserver.Served(int station, TimeSpan waiting, TimeSpan service, DateTime at) =>
        Served.Add((waiting.TotalMinutes, service.TotalMinutes));

    public void StationState(int station, int waiting, int busy, int manned, DateTime at) =>
        States.Add((waiting, busy, manned, Minute(at)));

    public void FleetState(int fleet, int busy, int total, DateTime at) => Fleet.Add((busy, total, Minute(at)));

    public void Begin(ObservedWorld world) => throw Unexpected();

    public int Route(string label) => throw Unexpected();

    public void Created(in Freight freight) => throw Unexpected();

    public void Routed(in Freight freight, int route, DateTime at) => throw Unexpected();

    public void Rerouted(in Freight freight, int before, int route, DateTime at) => throw Unexpected();

    public void Spent(in Freight freight, in Stay stay, DateTime at) => throw Unexpected();

    public void Delivered(in Freight freight, int route, in Journey journey, DateTime at) => throw Unexpected();

    public void TurnedBack(in Freight freight, DateTime at) => throw Unexpected();

    public void Remaining(in Freight freight, bool unroutable, DateTime at) => throw Unexpected();

    public void Passed(int passage, in Passage vehicle, DateTime at) => throw Unexpected();

    public void LinkLeft(int link, bool backward, double tonnes, double teu, DateTime entered, DateTime at) => throw Unexpected();

    public void TerminalLeft(int terminal, double tonnes, double teu, TimeSpan stay, DateTime at) => throw Unexpected();

    public void Departed(int service, double teu, int consignments, int leftBehind, DateTime at) => throw Unexpected();

    public void Travelled(in VehicleRun run, DateTime at) => throw Unexpected();

    public void End(DateTime at) => throw Unexpected();

    private static InvalidOperationException Unexpected() => new("a line reports waiting, states and passings only.");

    private double Minute(DateTime at) => (at - start).TotalMinutes;
}
