using MiddleCorridorSim.Kernel;
using static MiddleCorridorSim.Tests.Kernel.Reference.RandomProgram;

namespace MiddleCorridorSim.Tests.Kernel.Reference;

/// <summary>Carries a program out on the kernel, one tick of the program being a second.</summary>
internal sealed class KernelRun
{
    private readonly Simulation _simulation = new();
    private readonly List<string> _log = [];
    private readonly List<Process> _processes = [];
    private readonly List<(Func<Step, Request> Request, Action<Request> Release, Func<int> InUse)> _resources = [];

    public static IReadOnlyList<string> Log(RandomProgram program, long until)
    {
        var run = new KernelRun();
        run._resources.AddRange(program.Resources.Select(r => run.Make(r.Kind, r.Capacity)));
        foreach ((Script script, int id) in program.Scripts.Select((script, id) => (script, id)))
        {
            run._processes.Add(run._simulation.Process(run.Play(id, script), script.Priority));
        }

        run._simulation.Run(TimeSpan.FromSeconds(until));
        return run._log;
    }

    private (Func<Step, Request> Request, Action<Request> Release, Func<int> InUse) Make(ResourceKind kind, int capacity)
    {
        switch (kind)
        {
            case ResourceKind.Plain:
                var plain = new Resource(_simulation, capacity);
                return (_ => plain.Request(), request => plain.Release(request), () => plain.InUse);
            case ResourceKind.Priority:
                var priority = new PriorityResource(_simulation, capacity);
                return (step => priority.Request(step.Priority), request => request.Dispose(), () => priority.InUse);
            default:
                var preemptive = new PreemptiveResource(_simulation, capacity);
                return (step => preemptive.Request(step.Priority, step.Preempt), request => request.Dispose(), () => preemptive.InUse);
        }
    }

    private IEnumerable<Event> Play(int id, Script script)
    {
        var held = new List<(int Resource, Request Request)>();
        Event? last = null;
        Note(id, "starts");
        foreach (Step step in script.Steps)
        {
            switch (step.Verb)
            {
                case Verb.Wait:
                    last = _simulation.Timeout(TimeSpan.FromSeconds(step.Ticks), step.Priority);
                    yield return last;
                    Note(id, "waited");
                    break;
                case Verb.WaitAgain when last is not null:
                    yield return last;
                    Note(id, "waited again");
                    break;
                case Verb.Acquire:
                    Request request = _resources[step.Resource].Request(step);
                    yield return request;
                    bool gaveUp = !_processes[id].IsOk;
                    Note(id, $"asked {step.Resource}, in use {_resources[step.Resource].InUse()}");
                    if (!gaveUp)
                    {
                        held.Add((step.Resource, request));
                    }
                    else
                    {
                        _resources[step.Resource].Release(request);
                    }

                    break;
                case Verb.Release when held.Count > 0:
                    _resources[held[0].Resource].Release(held[0].Request);
                    held.RemoveAt(0);
                    Note(id, "released");
                    break;
                case Verb.Interrupt when MayBeInterrupted(_processes[step.Process]):
                    _processes[step.Process].Interrupt($"by {id}", step.Priority);
                    Note(id, $"interrupts {step.Process}");
                    break;
            }
        }

        Note(id, "ends");
    }

    private bool MayBeInterrupted(Process process) => process.IsAlive && _simulation.ActiveProcess != process && !process.Target.IsProcessed;

    private void Note(int id, string what)
    {
        Process process = _processes[id];
        string fault = process.HandleFault() ? process.Value?.ToString() ?? "none" : "none";
        _log.Add($"{(_simulation.Now - _simulation.StartDate).TotalSeconds} {id} {what}, fault {(fault.EndsWith("Preempted", StringComparison.Ordinal) ? "preempted" : fault)}");
    }
}
