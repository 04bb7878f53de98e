using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Tests.Results.Files;

public sealed class SlugTests
{
    [Theory]
    [InlineData("TRIP open, joint venture staffs the Armenian posts", "trip-open-joint-venture-staffs-the-armenian-posts")]
    [InlineData("../../etc", "etc")]
    [InlineData("  ", "unnamed")]
    public void Of_AnyName_IsSafeInAPath(string name, string slug) => Assert.Equal(slug, Slug.Of(name));
}
