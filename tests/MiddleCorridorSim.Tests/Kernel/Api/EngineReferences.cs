using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MiddleCorridorSim.Tests.Kernel.Api;

/// <summary>What a compiled assembly uses of Kernel: type and member references.</summary>
internal static class EngineReferences
{
    private const string Kernel = "MiddleCorridorSim.Kernel";

    /// <returns>Pairs of a type and a signature; the signature is empty for the type itself.</returns>
    public static IReadOnlyList<(string Type, string Signature)> Of(string assemblyFile)
    {
        using var file = new PEReader(File.OpenRead(assemblyFile));
        MetadataReader reader = file.GetMetadataReader();
        var found = new List<(string, string)>();
        foreach (TypeReferenceHandle handle in reader.TypeReferences)
        {
            if (KernelType(reader, handle) is string type)
            {
                found.Add((type, ""));
            }
        }

        foreach (MemberReferenceHandle handle in reader.MemberReferences)
        {
            MemberReference member = reader.GetMemberReference(handle);
            if (KernelType(reader, member.Parent) is string type)
            {
                found.Add((type, Signature(reader, member)));
            }
        }

        return found;
    }

    private static string? KernelType(MetadataReader reader, EntityHandle handle)
    {
        if (handle.Kind != HandleKind.TypeReference)
        {
            return null;
        }

        TypeReference type = reader.GetTypeReference((TypeReferenceHandle)handle);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            string? outer = KernelType(reader, type.ResolutionScope);
            return outer is null ? null : $"{outer}.{reader.GetString(type.Name)}";
        }

        if (type.ResolutionScope.Kind != HandleKind.AssemblyReference)
        {
            return null;
        }

        AssemblyReference assembly = reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
        return reader.GetString(assembly.Name) == Kernel ? reader.GetString(type.Name).Split('`')[0] : null;
    }

    private static string Signature(MetadataReader reader, MemberReference member)
    {
        string name = reader.GetString(member.Name);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            return $"{member.DecodeFieldSignature(new SignatureNames(), null)} {name}";
        }

        MethodSignature<string> method = member.DecodeMethodSignature(new SignatureNames(), null);
        return $"{method.ReturnType} {name}({string.Join(", ", method.ParameterTypes)})";
    }
}
