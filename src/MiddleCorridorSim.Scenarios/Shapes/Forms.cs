using System.Collections.Concurrent;
using System.Reflection;
using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Scenarios.Quantities;

namespace MiddleCorridorSim.Scenarios.Shapes;

/// <summary>Says how values of a type are written.</summary>
public static class Forms
{
    private static readonly ConcurrentDictionary<Type, Form> s_forms = new();
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(string Word, FieldInfo Member)>> s_words = new();

    /// <summary>The form of a type.</summary>
    /// <param name="type">A type of a field; not a <see cref="Nullable{T}"/>.</param>
    public static Form Of(Type type) => s_forms.GetOrAdd(type, Find);

    /// <summary>The type of what a list, catalog or dictionary holds.</summary>
    /// <param name="type">A type of form <see cref="Form.List"/> or <see cref="Form.Catalog"/>.</param>
    public static Type ItemOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.GetGenericArguments()[^1];
    }

    /// <summary>The words of an enumeration, in the order of the code.</summary>
    /// <param name="type">An enumeration.</param>
    public static IReadOnlyList<(string Word, FieldInfo Member)> WordsOf(Type type) => s_words.GetOrAdd(type, FindWords);

    private static IReadOnlyList<(string Word, FieldInfo Member)> FindWords(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (type == typeof(DayOfWeek) ? Words.Snake(field.Name)[..3] : Words.KeyOf(field), field)),
    ];

    private static Form Find(Type type) => type switch
    {
        _ when type == typeof(string) => Form.Text,
        _ when type == typeof(bool) => Form.Flag,
        _ when type == typeof(int) || type == typeof(long) => Form.Whole,
        _ when type == typeof(double) => Form.Number,
        _ when type == typeof(DateTime) => Form.Date,
        _ when type == typeof(TimeOfDay) || type == typeof(WeekTime) => Form.Time,
        _ when type == typeof(ObservedDurations) => Form.Observed,
        _ when QuantityKinds.Of(type) is not null => Form.Quantity,
        _ when type.IsEnum => Form.Word,
        _ when typeof(IId).IsAssignableFrom(type) => Form.Name,
        _ when type.IsGenericType => OfGeneric(type.GetGenericTypeDefinition()),
        _ when type.IsDefined(typeof(OneOfAttribute), inherit: false) => Form.Union,
        _ when type.IsDefined(typeof(PositionalAttribute), inherit: false) => Form.Positional,
        _ => Form.Record,
    };

    private static Form OfGeneric(Type definition) =>
        definition == typeof(IReadOnlyList<>) ? Form.List : Form.Catalog;
}
