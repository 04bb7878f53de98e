namespace MiddleCorridorSim.Model.Stations;

/// <summary>How the middle of a long line is kept in little memory; what happens to those who wait does not depend on it.</summary>
/// <param name="After">So many stay as they are at the front of each class of the line.</param>
/// <param name="New">Makes a shelf for a station.</param>
internal sealed record Shelving(int After, Func<Station, IShelf> New);
