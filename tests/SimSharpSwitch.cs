// Compiled with -p:Engine=SimSharp only: lets `using MiddleCorridorSim.Kernel;` in a test stand, whose types SimSharp then supplies.
namespace MiddleCorridorSim.Kernel;
