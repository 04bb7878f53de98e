using System.Text.RegularExpressions;

namespace MiddleCorridorSim.EndToEnd.Tests;

/// <summary>What the documentation tells readers to type exists.</summary>
public sealed partial class GuideTests
{
    public static TheoryData<string> Commands()
    {
        TheoryData<string> commands = [];
        foreach (string command in Lines().Select(line => line.Command).Distinct().Order(StringComparer.Ordinal))
        {
            commands.Add(command);
        }

        return commands;
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Documentation_CommandWithItsOptions_AreKnownToTheProgram(string command)
    {
        ProgramResult help = Mcsim.Run(command, "--help");

        Assert.Equal(0, help.ExitCode);
        Assert.Contains("mcsim " + command, help.Output, StringComparison.Ordinal);
        foreach ((_, string line) in Lines().Where(line => line.Command == command))
        {
            Assert.All(LongOption().Matches(line), option => Assert.Contains(option.Value, help.Output, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Documentation_LinksWithinTheRepository_LeadSomewhere()
    {
        List<string> broken = [];
        foreach (string page in Pages())
        {
            foreach (Match link in Link().Matches(File.ReadAllText(page)))
            {
                string target = link.Groups[1].Value.Split('#')[0];
                if (target.Length > 0 && !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target)))
                {
                    broken.Add($"{Path.GetRelativePath(Mcsim.Root, page)}: {target}");
                }
            }
        }

        Assert.Empty(broken);
    }

    /// <summary>The indented lines that call the program.</summary>
    private static IEnumerable<(string Command, string Line)> Lines() =>
        from page in Pages()
        from line in File.ReadLines(page)
        let call = Call().Match(line)
        where call.Success
        select (call.Groups[1].Value, line);

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Path.Combine(Mcsim.Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Mcsim.Root, "README.md"));

    [GeneratedRegex(@"^    (?:\./)?mcsim ([a-z]+)")]
    private static partial Regex Call();

    [GeneratedRegex("--[a-z]+(?:-[a-z]+)*")]
    private static partial Regex LongOption();

    [GeneratedRegex(@"\]\((?!https?:)([^)\s]+)\)")]
    private static partial Regex Link();
}
