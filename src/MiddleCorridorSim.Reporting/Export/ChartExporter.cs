using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Pages;
using MiddleCorridorSim.Reporting.Rendering;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Export;

/// <summary>Saves the charts of a results folder as files.</summary>
/// <param name="renderer">Draws SVG and PNG; not asked where neither is wanted.</param>
/// <param name="assets">What a page inlines.</param>
public sealed class ChartExporter(ChartRenderer renderer, ChartAssets assets)
{
    /// <summary>Saves charts, several at once; each file appears only when it is whole.</summary>
    /// <param name="folder">The results.</param>
    /// <param name="export">What to save and where.</param>
    /// <param name="cancellation">Stops between charts.</param>
    /// <returns>The files written, in order, and the kinds that the folder has no data for.</returns>
    /// <exception cref="ReportingException">The folder has no data for the kind, or Node.js is missing.</exception>
    public async Task<ChartFiles> WriteAsync(ResultsFolder folder, ChartExport export, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(export);
        Directory.CreateDirectory(export.Folder);
        List<Task<(IReadOnlyList<string> Files, string MissingLetters)>> work = [];
        IReadOnlyList<ChartDocument> charts = [];
        foreach (ChartStyle style in export.Styles)
        {
            charts = ChartCatalogue.Build(folder, export.Kind, style);
            foreach (ChartDocument chart in charts)
            {
                cancellation.ThrowIfCancellationRequested();
                work.Add(SaveAsync(chart, style, export, cancellation));
            }
        }

        (IReadOnlyList<string> Files, string MissingLetters)[] saved = await Task.WhenAll(work).ConfigureAwait(false);
        (string, string)[] missing = export.Kind == ChartCatalogue.Everything ? [.. ChartCatalogue.Missing(charts)] : [];
        return new ChartFiles([.. saved.SelectMany(one => one.Files).Distinct()], missing)
        {
            MissingLetters = string.Concat(saved.SelectMany(one => one.MissingLetters.EnumerateRunes()).Distinct().Order()),
        };
    }

    private async Task<(IReadOnlyList<string> Files, string MissingLetters)> SaveAsync(ChartDocument chart, ChartStyle style, ChartExport export, CancellationToken cancellation)
    {
        string stem = Path.Combine(export.Folder, chart.Name + ChartExport.Suffix(style));
        List<string> files = [];
        string missing = string.Empty;
        async Task Save(string file, ReadOnlyMemory<byte> content)
        {
            string half = $"{file}.{Guid.NewGuid():N}.part";
            await File.WriteAllBytesAsync(half, content, cancellation).ConfigureAwait(false);
            File.Move(half, file, overwrite: true);
            files.Add(file);
        }

        Task SaveText(string file, string text) => Save(file, System.Text.Encoding.UTF8.GetBytes(text));
        RenderRequest request = new(export.Formats.HasFlag(ChartFormats.Svg), export.Formats.HasFlag(ChartFormats.Png), style.Size.PngScale);
        if (request.Svg || request.Png)
        {
            RenderedChart drawn = await DrawAsync(chart, request, cancellation).ConfigureAwait(false);
            missing = drawn.MissingLetters;
            if (drawn.Svg is not null)
            {
                await SaveText($"{stem}.svg", drawn.Svg).ConfigureAwait(false);
            }

            if (!drawn.Png.IsEmpty)
            {
                await Save($"{stem}.png", drawn.Png).ConfigureAwait(false);
            }
        }

        if (export.Formats.HasFlag(ChartFormats.Html))
        {
            await SaveText($"{stem}.html", ChartPage.Write(chart, assets)).ConfigureAwait(false);
        }

        if (export.Formats.HasFlag(ChartFormats.Json))
        {
            await SaveText($"{stem}.vg.json", chart.Specification.ToJsonString()).ConfigureAwait(false);
        }

        await SaveText(Path.Combine(export.Folder, $"{chart.Name}.csv"), chart.Table.ToCsv()).ConfigureAwait(false);
        return (files, missing);
    }

    private async Task<RenderedChart> DrawAsync(ChartDocument chart, RenderRequest request, CancellationToken cancellation)
    {
        try
        {
            return await renderer.RenderAsync(chart.Specification, request, cancellation).ConfigureAwait(false);
        }
        catch (ReportingException fault)
        {
            throw new ReportingException($"{chart.Name}: {fault.Message}", fault);
        }
    }
}
