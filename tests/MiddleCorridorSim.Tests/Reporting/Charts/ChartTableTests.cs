using MiddleCorridorSim.Reporting.Charts;

namespace MiddleCorridorSim.Tests.Reporting.Charts;

public sealed class ChartTableTests
{
    [Fact]
    public void ToCsv_SpecialCharactersAndGaps_FollowsRfc4180()
    {
        ChartTable table = new("name", "value", "told");
        table.Add("a, \"b\"", 0.1, true);
        table.Add("line\nbreak", double.NaN, false);

        Assert.Equal("name,value,told\r\n\"a, \"\"b\"\"\",0.1,true\r\n\"line\nbreak\",,false\r\n", table.ToCsv());
    }

    [Fact]
    public void ToValues_NotANumber_BecomesNull()
    {
        ChartTable table = new("value");
        table.Add(double.NaN);

        Assert.Equal("""[{"value":null}]""", table.ToValues().ToJsonString());
    }

    [Fact]
    public void Add_WrongNumberOfFields_Throws() => Assert.Throws<ArgumentException>(() => new ChartTable("a", "b").Add(1.0));
}
