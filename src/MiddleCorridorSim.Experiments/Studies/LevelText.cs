using MiddleCorridorSim.Scenarios.Overlays;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>Lets the levels of a factor be mappings, such as distributions, in quotes or without.</summary>
internal static class LevelText
{
    /// <summary>The study with every level that is a mapping or a list as the text of one, as <c>--set</c> takes it.</summary>
    /// <param name="study">The study as written.</param>
    public static TreeMap Flat(TreeMap study)
    {
        if (study.Entry("factors") is not { Value: TreeMap factors } entry)
        {
            return study;
        }

        TreeMap flat = new([.. factors.Entries.Select(factor => factor.Value is TreeMap map ? factor with { Value = FlatFactor(map) } : factor)], factors.Place);
        return study.With(entry with { Value = flat });
    }

    private static TreeMap FlatFactor(TreeMap factor) => factor.Entry("levels") is { Value: TreeList levels } entry
        ? factor.With(entry with { Value = new TreeList([.. levels.Items.Select(Flat)], levels.Place) })
        : factor;

    private static TreeNode Flat(TreeNode level) => level is TreeMap or TreeList ? new TreeScalar(YamlWriter.Line(level), quoted: true, level.Place) : level;
}
