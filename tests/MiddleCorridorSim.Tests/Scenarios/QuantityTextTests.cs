using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Scenarios.Quantities;

namespace MiddleCorridorSim.Tests.Scenarios;

public sealed class QuantityTextTests
{
    [Theory]
    [InlineData("35 min", 35 / 60.0)]
    [InlineData("2.5h", 2.5)]
    [InlineData("1 h 30 min", 1.5)]
    [InlineData("3 d", 72)]
    [InlineData("2 weeks", 336)]
    [InlineData("1 yr", 8760)]
    [InlineData("36 s", 0.01)]
    [InlineData("1e2 h", 100)]
    public void Read_Duration_Converts(string text, double hours) => Assert.Equal(hours, Read<TimeSpan>(text).TotalHours, 9);

    [Theory]
    [InlineData("8 /h", 8, RateUnit.Consignments)]
    [InlineData("8/h", 8, RateUnit.Consignments)]
    [InlineData("40 trucks/day", 40 / 24.0, RateUnit.Consignments)]
    [InlineData("350 TEU/week", 350 / 168.0, RateUnit.Teu)]
    [InlineData("168 FEU/week", 2, RateUnit.Teu)]
    [InlineData("4.38 Mt/yr", 500, RateUnit.Tonnes)]
    [InlineData("730 t / month", 1, RateUnit.Tonnes)]
    public void Read_Rate_Converts(string text, double perHour, RateUnit unit)
    {
        Rate rate = Read<Rate>(text);
        Assert.Equal(perHour, rate.PerHour, 9);
        Assert.Equal(unit, rate.Unit);
    }

    [Theory]
    [InlineData("57 wagons", 57, LoadUnit.Wagons)]
    [InlineData("110 TEU", 110, LoadUnit.Teu)]
    [InlineData("20 FEU", 40, LoadUnit.Teu)]
    [InlineData("50 trucks", 50, LoadUnit.Trucks)]
    [InlineData("3.25 kt", 3250, LoadUnit.Tonnes)]
    [InlineData("40", 40, LoadUnit.Consignments)]
    public void Read_Load_KeepsItsUnit(string text, double amount, LoadUnit unit) => Assert.Equal(new Load(amount, unit), Read<Load>(text));

    [Fact]
    public void Read_OtherUnits_Convert()
    {
        Assert.Equal(1.609344, Read<Distance>("1 mi").Kilometres);
        Assert.Equal(18.52, Read<Speed>("10 kn").KilometresPerHour, 9);
        Assert.Equal(0.5, Read<Mass>("500 kg").Tonnes);
        Assert.Equal(0.3, Read<Share>("30 %").Value, 12);
        Assert.Equal(0.3, Read<Share>("0.3").Value);
        Assert.Equal(1, Read<MoneyRate>("24 USD/day").UsdPerHour);
        Assert.Equal(68, Read<EmissionFactor>("68 g/tkm").GramsPerTonneKilometre);
    }

    [Fact]
    public void Read_Euros_NeedARate()
    {
        Assert.Null(QuantityText.Read(QuantityKinds.Of(typeof(Money))!, "10 EUR", 1.1, out object? value));
        Assert.Equal(11, ((Money)value!).Usd, 9);
        Assert.Contains("usd_per_eur", QuantityText.Read(QuantityKinds.Of(typeof(Money))!, "10 EUR", null, out _), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("5 km")]
    [InlineData("5-10 min")]
    [InlineData("1,200 h")]
    [InlineData("NaN h")]
    [InlineData("1e99 h")]
    [InlineData("h")]
    [InlineData("")]
    [InlineData("5 min and more")]
    public void Read_NoDuration_IsRefused(string text) => Assert.StartsWith(
        "expected a duration such as 35 min, found", QuantityText.Read(QuantityKinds.Of(typeof(TimeSpan))!, text, null, out _), StringComparison.Ordinal);

    [Fact]
    public void Text_EveryKind_ReadsBackAsItself()
    {
        object[] values =
        [
            TimeSpan.FromMinutes(90), TimeSpan.FromTicks(12345), new Distance(1.5), new Speed(40), new Mass(1200), new Money(12), new MoneyRate(3.25),
            new EmissionFactor(68), new Share(0.3), new Rate(8, RateUnit.Consignments), new Rate(2.5, RateUnit.Teu), new Load(57, LoadUnit.Wagons),
        ];
        foreach (object value in values)
        {
            Assert.Null(QuantityText.Read(QuantityKinds.Of(value.GetType())!, QuantityFormat.Text(value), null, out object? back));
            Assert.Equal(value, back);
        }
    }

    private static T Read<T>(string text)
    {
        Assert.Null(QuantityText.Read(QuantityKinds.Of(typeof(T))!, text, null, out object? value));
        return (T)value!;
    }
}
