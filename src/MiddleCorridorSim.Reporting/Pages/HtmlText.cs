using System.Globalization;
using System.Net;
using System.Text;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>HTML being written; whatever stands in a hole of a template is escaped, so nothing of the user's becomes markup.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _html = new();

    /// <summary>Adds markup with holes; the texts and numbers in the holes are escaped.</summary>
    public HtmlText Add(FormattableString template)
    {
        object?[] escaped = [.. template.GetArguments().Select(argument =>
            (object?)WebUtility.HtmlEncode(Convert.ToString(argument, CultureInfo.InvariantCulture)))];
        _html.AppendFormat(CultureInfo.InvariantCulture, template.Format, escaped).Append('\n');
        return this;
    }

    /// <summary>Adds text that is markup already: our own style, script, or JSON that cannot end its element.</summary>
    public HtmlText AddRaw(string markup)
    {
        _html.Append(markup).Append('\n');
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();
}
