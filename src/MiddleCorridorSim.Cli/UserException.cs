namespace MiddleCorridorSim.Cli;

/// <summary>The user's input is at fault; the message says where, what was expected, what was found and what to do.</summary>
/// <param name="message">What the user reads; may be several lines.</param>
internal sealed class UserException(string message) : Exception(message);
