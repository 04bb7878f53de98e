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

    [Fact]
    public void Place_UnknownId_IsShownAsWords() => Assert.Equal("XX NOWHERE", new PlaceNames([]).Place("XX_NOWHERE"));
}
