using static MiddleCorridorSim.Tests.Kernel.Reference.RandomProgram;

namespace MiddleCorridorSim.Tests.Kernel.Reference;

/// <summary>Carries a program out on the slow engine.</summary>
internal sealed class SlowRun
{
    private readonly SlowSimulation _simulation = new();
    private readonly List<string> _log = [];
    private readonly List<SlowProcess> _processes = [];
    private readonly List<SlowResource> _resources = [];

    public static IReadOnlyList<string> Log(RandomProgram program, long until)
    {
        var run = new SlowRun();
        run._resources.AddRange(program.Resources.Select(r => new SlowResource(run._simulation, r.Kind, r.Capacity)));
        foreach ((Script script, int id) in program.Scripts.Select((script, id) => (script, id)))
        {
            run._processes.Add(new SlowProcess(run._simulation, run.Play(id, script), script.Priority));
        }

        run._simulation.Run(until);
        return run._log;
    }

    private IEnumerable<SlowEvent> Play(int id, Script script)
    {
        var held = new List<(SlowResource Resource, SlowRequest Request)>();
        SlowEvent? last = null;
        Note(id, "starts");
        foreach (Step step in script.Steps)
        {
            switch (step.Verb)
            {
                case Verb.Wait:
                    last = _simulation.Timeout(step.Ticks, step.Priority);
                    yield return last;
                    Note(id, "waited");
                    break;
                case Verb.WaitAgain when last is not null:
                    yield return last;
                    Note(id, "waited again");
                    break;
                case Verb.Acquire:
                    SlowResource resource = _resources[step.Resource];
                    SlowRequest request = resource.Request(step.Priority, step.Preempt);
                    yield return request.Granted;
                    bool gaveUp = _processes[id].Fault is not null;
                    Note(id, $"asked {step.Resource}, in use {resource.InUse}");
                    if (!gaveUp)
                    {
                        held.Add((resource, request));
                    }
                    else
                    {
                        resource.Release(request);
                    }

                    break;
                case Verb.Release when held.Count > 0:
                    held[0].Resource.Release(held[0].Request);
                    held.RemoveAt(0);
                    Note(id, "released");
                    break;
                case Verb.Interrupt when _processes[step.Process].MayBeInterrupted:
                    _processes[step.Process].Interrupt($"by {id}", step.Priority);
                    Note(id, $"interrupts {step.Process}");
                    break;
            }
        }

        Note(id, "ends");
    }

    private void Note(int id, string what) => _log.Add($"{_simulation.Now} {id} {what}, fault {_processes[id].TakeFault() ?? "none"}");
}
