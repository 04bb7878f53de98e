using MiddleCorridorSim.Cli;

return await CommandLine.RunAsync(args).ConfigureAwait(false);
