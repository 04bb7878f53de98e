namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>The checks of sense, in the order of the sections of a scenario.</summary>
internal static class ScenarioChecks
{
    /// <summary>Tells what makes no sense in a scenario whose fields are all right by themselves.</summary>
    /// <param name="checked">The scenario.</param>
    public static void Run(CheckedScenario @checked)
    {
        TimeChecks.Run(@checked);
        LinkChecks.Run(@checked);
        PostChecks.Run(@checked);
        ServiceChecks.Run(@checked);
        TerminalChecks.Run(@checked);
        FlowChecks.Run(@checked);
        ChoiceChecks.Run(@checked);
        DisruptionChecks.Run(@checked);
        OutageChecks.Run(@checked);
        LoadCheck.Run(@checked);
    }
}
