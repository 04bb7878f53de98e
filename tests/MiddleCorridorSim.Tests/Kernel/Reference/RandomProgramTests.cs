namespace MiddleCorridorSim.Tests.Kernel.Reference;

/// <summary>Random models on the kernel and on an engine that is slow and obviously right: the same log, line by line.</summary>
public sealed class RandomProgramTests
{
    private const int ProgramsPerBatch = 250;
    private const long Until = 60;

    public static TheoryData<int> Batches() => [.. Enumerable.Range(0, 12)];

    [Theory]
    [MemberData(nameof(Batches))]
    public void Run_RandomProgram_SameLogAsTheSlowEngine(int batch)
    {
        for (int seed = batch * ProgramsPerBatch; seed < (batch + 1) * ProgramsPerBatch; seed++)
        {
            RandomProgram program = RandomProgram.Make(seed);
            string? expectedFault = null;
            IReadOnlyList<string> expected = [];
            try
            {
                expected = SlowRun.Log(program, Until);
            }
            catch (InvalidOperationException refused)
            {
                expectedFault = refused.Message;
            }

            if (expectedFault is null)
            {
                Assert.True(expected.Count >= program.Scripts.Count, $"seed {seed} does nothing");
                AssertSame(seed, expected, KernelRun.Log(program, Until));
            }
            else
            {
                Assert.Throws<InvalidOperationException>(() => KernelRun.Log(program, Until));
            }
        }
    }

    private static void AssertSame(int seed, IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        for (int i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            string want = i < expected.Count ? expected[i] : "the end";
            string got = i < actual.Count ? actual[i] : "the end";
            Assert.True(want == got, $"seed {seed}, line {i}: expected \"{want}\", found \"{got}\" after {string.Join("; ", expected.Take(i))}");
        }
    }
}
