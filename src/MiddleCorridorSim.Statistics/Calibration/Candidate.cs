namespace MiddleCorridorSim.Statistics.Calibration;

/// <summary>A point of a search with what the model answered there.</summary>
internal sealed record Candidate(double[] Point, double[] Outputs, double Misfit);
