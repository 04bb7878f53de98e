namespace MiddleCorridorSim.Tests.Kernel.Api;

/// <summary>Types as C# and the list of SimSharp's signatures write them.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["Void"] = "void",
        ["Object"] = "object",
        ["String"] = "string",
        ["Boolean"] = "bool",
        ["Int32"] = "int",
        ["Int64"] = "long",
        ["Double"] = "double",
    };

    public static string Of(string name) => Keywords.GetValueOrDefault(name, name);

    public static string Generic(string name, IEnumerable<string> arguments)
    {
        string plain = name.Split('`')[0];
        return plain == "Nullable" ? arguments.Single() + "?" : $"{plain}<{string.Join(", ", arguments)}>";
    }

    public static string Of(Type type)
    {
        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        return type.IsGenericType ? Generic(type.Name, type.GetGenericArguments().Select(Of)) : Of(type.Name);
    }
}
