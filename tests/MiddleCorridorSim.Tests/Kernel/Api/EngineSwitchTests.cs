using System.Reflection;
using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel.Api;

/// <summary>Model must compile against SimSharp 3.4.2 with no change of source, although that package cannot be restored here.</summary>
public sealed class EngineSwitchTests
{
    private static readonly ApiList Api = ApiList.Read();

    public static TheoryData<string> ListedTypes() => [.. Api.Types];

    [Fact]
    public void ModelAssembly_EveryUseOfTheEngine_StandsOnSimSharpsList()
    {
        string model = Path.Combine(AppContext.BaseDirectory, "MiddleCorridorSim.Model.dll");
        IReadOnlyList<(string Type, string Signature)> uses = EngineReferences.Of(model);

        Assert.Contains(("Simulation", ""), uses);
        IEnumerable<(string Type, string Signature)> unlisted =
            [.. uses.Where(use => !IsListed(use.Type, use.Signature))];
        Assert.Empty(unlisted);
    }

    [Fact]
    public void References_OfAnAssemblyThatUsesMore_AreCaught()
    {
        string tests = typeof(EngineSwitchTests).Assembly.Location;
        IEnumerable<string> unlisted = EngineReferences.Of(tests).Where(use => use.Signature.Length == 0).Select(use => use.Type).Except(Api.Types);

        // These tests look into Kernel's internals, which SimSharp does not have.
        Assert.Contains("EventList", unlisted);
    }

    [Fact]
    public void Model_UseOfAnUnlistedMemberOfASharedBase_IsCaught()
    {
        Assert.True(IsListed("WatchedResource", "int get_InUse()"));
        Assert.False(IsListed("WatchedResource", "void set_InterruptTime(ISampleMonitor)"));
        Assert.False(IsListed("ResourceWatch", ""));
    }

    [Theory]
    [MemberData(nameof(ListedTypes))]
    public void Kernel_ListedType_WritesEveryMemberAsListed(string name)
    {
        // Names of parameters and defaults too: Model may name an argument or leave it out.
        Assert.Empty(Api.LinesOf(name).Except(MemberLines.Of(KernelType(name))));
    }

    [Theory]
    [MemberData(nameof(ListedTypes))]
    public void Kernel_ListedType_HasEveryListedMember(string name)
    {
        Type type = KernelType(name);
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        IEnumerable<Type> declaring = type.IsInterface ? [type, .. type.GetInterfaces()] : [type];
        IEnumerable<MethodBase> methods = declaring.SelectMany(t => t.GetMethods(Public).Concat<MethodBase>(t.GetConstructors()));

        Assert.Empty(Api.MembersOf(name).Except(methods.Select(Signature)));
        Assert.Empty(Api.BasesOf(name).Except(AncestorsOf(type)));
    }

    private static Type KernelType(string name) =>
        typeof(Simulation).Assembly.GetExportedTypes().Single(candidate => candidate.Name.Split('`')[0] == name);

    /// <summary>
    /// Whether SimSharp has what the compiled Model names. A base that Kernel's types share stands on no list; what is used of it must be
    /// a member of every listed type that derives from it.
    /// </summary>
    private static bool IsListed(string type, string signature)
    {
        if (Api.Types.Contains(type))
        {
            return signature.Length == 0 || Api.Has(type, signature);
        }

        IEnumerable<string> heirs =
            [.. Api.Types.Select(KernelType).Where(heir => heir.BaseType?.Name == type).Select(heir => heir.Name)];
        return heirs.Any() && heirs.All(heir => signature.Length == 0 || Api.Has(heir, signature));
    }

    private static string Signature(MethodBase method)
    {
        string parameters = string.Join(", ", method.GetParameters().Select(parameter => TypeNames.Of(parameter.ParameterType)));
        string returns = method is MethodInfo info ? TypeNames.Of(info.ReturnType) : "void";
        return $"{returns} {method.Name}({parameters})";
    }

    private static IEnumerable<string> AncestorsOf(Type type)
    {
        IEnumerable<Type> ancestors = type.GetInterfaces();
        for (Type? @base = type.BaseType; @base is not null; @base = @base.BaseType)
        {
            ancestors = ancestors.Append(@base);
        }

        return ancestors.Select(TypeNames.Of);
    }
}
