using MiddleCorridorSim.Experiments.Studies;

namespace MiddleCorridorSim.Experiments.Calibrating;

/// <summary>A published figure, and what the model says in its place.</summary>
/// <param name="Id">The row of the table.</param>
/// <param name="Name">What it is.</param>
/// <param name="Value">The figure.</param>
/// <param name="Error">Its standard deviation: half the tolerance that the table suggests, or a quarter of its range if that is more.</param>
/// <param name="Unit">The unit of the figure.</param>
/// <param name="Response">The indicator; entities joined by " + " are added up.</param>
/// <param name="Factor">What the indicator is multiplied by to be in the figure's unit.</param>
public sealed record ObservedFigure(string Id, string Name, double Value, double Error, string Unit, Response Response, double Factor);
