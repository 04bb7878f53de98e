using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Scenarios.Quantities;

/// <summary>The kinds of quantity of the language, with their units.</summary>
/// <remarks>
/// A year counts 365 d (8,760 h) and a month a twelfth of it, as <see cref="Rate"/> says. Miles are statute miles of 1.609344 km, knots
/// nautical miles (1.852 km) an hour; a FEU is two TEU.
/// </remarks>
public static class QuantityKinds
{
    private const double HoursAYear = 8760;
    private const double HoursAMonth = HoursAYear / 12;

    private static readonly Unit[] s_times =
    [
        .. Same(1 / 3600.0, "s", "sec", "second", "seconds"), .. Same(1 / 60.0, "min", "mins", "minute", "minutes"),
        .. Same(1, "h", "hr", "hrs", "hour", "hours"), .. Same(24, "d", "day", "days"), .. Same(168, "week", "weeks", "wk", "w"),
        .. Same(HoursAMonth, "month", "months"), .. Same(HoursAYear, "yr", "year", "years", "y", "a"),
    ];

    private static readonly Unit[] s_masses =
    [
        .. Same(0.001, "kg"), .. Same(1, "t", "tonne", "tonnes"), .. Same(1000, "kt"), .. Same(1e6, "Mt"),
    ];

    private static readonly Unit[] s_money = [.. Same(1, "USD", "US$", "$"), .. Same(1, "EUR", "€").Select(unit => unit with { Euro = true })];

    private static readonly Dictionary<Type, QuantityKind> s_kinds = All().ToDictionary(kind => kind.Type);

    /// <summary>All kinds.</summary>
    public static IReadOnlyCollection<QuantityKind> Every => s_kinds.Values;

    /// <summary>The kind of a type, or null where it is no quantity.</summary>
    /// <param name="type">The type.</param>
    public static QuantityKind? Of(Type type) => s_kinds.GetValueOrDefault(type);

    private static IEnumerable<QuantityKind> All()
    {
        yield return new(typeof(TimeSpan), s_times)
        {
            Noun = "a duration",
            Example = "35 min",
            Greatest = 200 * HoursAYear,
            Make = (hours, _) => TimeSpan.FromTicks((long)Math.Round(hours * TimeSpan.TicksPerHour)),
            Amount = value => ((TimeSpan)value).TotalHours,
        };
        yield return Plain("a distance", "430 km", km => new Distance(km), value => value.Kilometres, [.. Same(1, "km"), .. Same(1.609344, "mi"), .. Same(0.001, "m")]);
        yield return Plain("a speed", "40 km/h", kmh => new Speed(kmh), value => value.KilometresPerHour, [.. Same(1, "km/h", "kmh", "kph", "km/hr", "km/hour"), .. Same(1.609344, "mph"), .. Same(1.852, "kn")]);
        yield return Plain("a mass", "1200 t", t => new Mass(t), value => value.Tonnes, s_masses);
        yield return Plain("an amount of money", "12 USD", usd => new Money(usd), value => value.Usd, s_money);
        yield return Plain("money per time", "3 USD/h", usd => new MoneyRate(usd), value => value.UsdPerHour, [.. Per(s_money)]);
        yield return Plain("an emission factor", "68 g/tkm", g => new EmissionFactor(g), value => value.GramsPerTonneKilometre, [.. Same(1, "g/tkm"), .. Same(1000, "kg/tkm")]);
        yield return new(typeof(Share), Same(0.01, "%"))
        {
            Noun = "a share",
            Example = "30 % (or 0.3)",
            Make = (share, _) => new Share(share),
            Amount = value => ((Share)value).Value,
            Bare = new("", 1),
        };
        yield return new(typeof(Rate), Per(Counted()))
        {
            Noun = "a rate",
            Example = "8 /h or 350 TEU/week",
            Make = (amount, counts) => new Rate(amount, (RateUnit)counts),
            Amount = value => ((Rate)value).PerHour,
        };
        yield return new(typeof(Load), Loads())
        {
            Noun = "a load",
            Example = "57 wagons or 110 TEU",
            Bare = new("", 1),
            Make = (amount, counts) => new Load(amount, (LoadUnit)counts),
            Amount = value => ((Load)value).Amount,
        };
    }

    private static QuantityKind Plain<T>(string noun, string example, Func<double, T> make, Func<T, double> amount, IReadOnlyList<Unit> units)
        where T : struct =>
        new(typeof(T), units) { Noun = noun, Example = example, Make = (number, _) => make(number), Amount = value => amount((T)value) };

    // The first name is the one that messages show.
    private static IEnumerable<Unit> Same(double factor, params string[] names) =>
        names.Select((name, order) => new Unit(name, factor) { Main = order == 0 });

    private static IEnumerable<Unit> Per(IEnumerable<Unit> amounts) =>
        amounts.SelectMany(amount => s_times.Select(time =>
            amount with { Name = $"{amount.Name}/{time.Name}", Factor = amount.Factor / time.Factor, Main = (amount.Name is "" or "TEU" or "t" or "USD") && time.Name is "h" or "day" or "week" or "yr" }));

    private static IEnumerable<Unit> Counted() =>
    [
        .. Same(1, "", "consignments", "trucks", "truckloads", "containers", "wagons", "wagonloads", "trains", "vessels", "vehicles"),
        .. Teu(RateUnit.Teu), .. s_masses.Select(unit => unit with { Counts = (int)RateUnit.Tonnes }),
    ];

    private static IEnumerable<Unit> Loads() =>
    [
        .. Same(1, "consignments", "consignment", "containers", "vehicles"), .. Teu(LoadUnit.Teu),
        .. s_masses.Select(unit => unit with { Counts = (int)LoadUnit.Tonnes }),
        .. Same(1, "wagons", "wagon").Select(unit => unit with { Counts = (int)LoadUnit.Wagons }),
        .. Same(1, "trucks", "truck").Select(unit => unit with { Counts = (int)LoadUnit.Trucks }),
    ];

    private static IEnumerable<Unit> Teu<TEnum>(TEnum counts)
        where TEnum : struct, Enum =>
        Same(1, "TEU").Concat(Same(2, "FEU")).Select(unit => unit with { Counts = Convert.ToInt32(counts, System.Globalization.CultureInfo.InvariantCulture) });
}
