using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Tests.Reporting.Folder;

public sealed class PlaceNamesTests
{
    [Theory]
    [InlineData("Aktau sea port", "Aktau")]
    [InlineData("Baku International Sea Trade Port, Alat", "Alat")]
    [InlineData("Altynkol station / KTZE-Khorgos Gateway dry port", "Altynkol")]
    [InlineData("Tsiteli Khidi (GE road)", "Tsiteli Khidi")]
    [InlineData("Nrnadzor (Nuvadi), Armenian side of the east TRIP border", "Nrnadzor")]
    [InlineData("Kars", "Kars")]
    public void Shorten_NameOfAPlace_KeepsWhatReadersNeed(string name, string expected) => Assert.Equal(expected, PlaceNames.Shorten(name));

    [Theory]
    [InlineData("CN_EU", "CN EU")]
    [InlineData("kazakh_exports", "Kazakh exports")]
    public void Words_Id_BecomesWords(string id, string expected) => Assert.Equal(expected, PlaceNames.Words(id));

    [Theory]
    [InlineData("BTK", "BTK")]
    [InlineData("Sarpi + Red Bridge", "Sarpi + Red Bridge")]
    [InlineData("A_X-A_Y-sea", "Ex to A Y by sea")]
    [InlineData("zhez_aktau > dry_aktau", "Zhez aktau, Dry aktau")]
    public void Route_LabelOrParts_IsReadable(string route, string expected) =>
        Assert.Equal(expected, new PlaceNames([new NetworkNode("A_X", "Ex sea port", "AA", "port", 0, 0)]).Route(route));

    [Theory]
    [InlineData("Aktau oil berths", "Aktau", "Aktau")]
    [InlineData("Aktau", "Aktau oil berths", "Aktau")]
    [InlineData("Sarpi", "Batumi", "Sarpi / Batumi")]
    public void Joined_TwoNames_KeepsTheMoreGeneralOrBoth(string one, string other, string expected) => Assert.Equal(expected, PlaceNames.Joined(one, other));

    [Fact]
    public void Place_UnknownId_IsShownAsWords() => Assert.Equal("XX NOWHERE", new PlaceNames([]).Place("XX_NOWHERE"));
}
