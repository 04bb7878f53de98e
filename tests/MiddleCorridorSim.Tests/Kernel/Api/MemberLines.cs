using System.Globalization;
using System.Reflection;

namespace MiddleCorridorSim.Tests.Kernel.Api;

/// <summary>The public members of a type, written as in the list of SimSharp's signatures.</summary>
internal static class MemberLines
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    public static IEnumerable<string> Of(Type type) =>
    [
        .. type.GetConstructors().Select(made => $"{type.Name}({Parameters(made)})"),
        .. type.GetProperties(Public).Select(Property),
        .. type.GetEvents(Public).Select(happening => $"event {TypeNames.Of(happening.EventHandlerType!)} {happening.Name}"),
        .. type.GetMethods(Public).Select(Method),
    ];

    private static string Property(PropertyInfo property) =>
        $"{TypeNames.Of(property.PropertyType)} {property.Name} {{ get; {(property.SetMethod is { IsPublic: true } ? "set; " : "")}}}";

    private static string Method(MethodInfo method)
    {
        string modifier = (method.IsStatic, method.IsVirtual) switch
        {
            (true, _) => "static ",
            (_, true) => "virtual ",
            _ => "",
        };
        return $"{modifier}{TypeNames.Of(method.ReturnType)} {method.Name}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string modifier = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        string ending = parameter.HasDefaultValue ? $" = {Default(parameter.DefaultValue)}" : "";
        return $"{modifier}{TypeNames.Of(parameter.ParameterType)} {parameter.Name}{ending}";
    }

    private static string Default(object? value) =>
        value switch
        {
            null => "default",
            bool flag => flag ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
}
