using System.Text.RegularExpressions;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Comparing;
using MiddleCorridorSim.Scenarios.Explaining;

namespace MiddleCorridorSim.Tests.Scenarios;

/// <summary>The files that the tutorial shows load, and commands on them answer as it says.</summary>
public sealed partial class TutorialTests : IDisposable
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "tutorial", "first-scenario.md"));
    private readonly ScenarioFolder _folder = new();

    public TutorialTests()
    {
        foreach (Match block in Files().Matches(s_page))
        {
            _folder.Write(block.Groups["name"].Value, block.Groups["text"].Value);
        }
    }

    public static TheoryData<string, string> Answers
    {
        get
        {
            TheoryData<string, string> answers = [];
            foreach (Match block in Commands().Matches(s_page))
            {
                answers.Add(block.Groups["command"].Value, block.Groups["answer"].Value);
            }

            return answers;
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_Shown_LoadUnlessTheyAreCalledWrong()
    {
        string[] names = [.. Files().Matches(s_page).Select(block => block.Groups["name"].Value)];

        Assert.Equal(["first.yaml", "wrong.yaml", "busy.yaml", "quick.yaml", "route.yaml"], names);
        Assert.All(names, name => Assert.Equal(name == "wrong.yaml", Load(name).Scenario is null));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Commands_Shown_AnswerAsShown(string command, string answer) => Assert.Equal(answer, Answer(command.Split(' ')));

    private string Answer(string[] words) => words switch
    {
        ["validate", string file] => Lines(_folder.Told(Load(file).Faults.Concat(Load(file).Warnings))),
        ["diff", string first, string second] => Lines(ScenarioDifferences.Between(Load(first), Load(second)).Select(difference => difference.Words)),
        ["explain", string file, string path] => Explanation.Text(Explanation.Of(Load(file), path, new FaultList())).Replace(_folder.Path + "/", "", StringComparison.Ordinal),
        _ => throw new InvalidOperationException($"The tutorial shows an answer to mcsim {string.Join(' ', words)}, which this test does not know."),
    };

    private LoadedScenario Load(string name) => ScenarioLoader.Load(Path.Combine(_folder.Path, name), []);

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    [GeneratedRegex(@"```yaml\n(?<text># (?<name>[a-z]+\.yaml)\n.*?)```", RegexOptions.Singleline)]
    private static partial Regex Files();

    [GeneratedRegex(@"```console\n\$ mcsim (?<command>[^\n]*)\n(?<answer>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Commands();
}
