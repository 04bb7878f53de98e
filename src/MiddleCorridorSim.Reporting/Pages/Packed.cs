using System.IO.Compression;
using System.Text;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>Packs what only the page's script reads: specifications shrink to a seventh, so a report of many scenarios can still be mailed.</summary>
internal static class Packed
{
    /// <summary>A text as zlib's stream (RFC 1950) in base 64; <c>web/page/charts.mjs</c> unpacks it.</summary>
    public static string Of(string text)
    {
        using MemoryStream packed = new();
        using (ZLibStream stream = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return Convert.ToBase64String(packed.ToArray());
    }
}
