using System.Globalization;
using PlatformAnalogs.Rendering;
using PlatformAnalogs.Rendering.Json;

namespace PlatformAnalogs;

/// <summary>What changed from one catalog to another, for print and for programs.</summary>
public static class CatalogDiffRendering
{
    /// <summary>The changes in words: how many of each list, then each of them.</summary>
    /// <param name="diff">The result.</param>
    /// <param name="culture">Whose separators numbers have. Left out: the invariant ones.</param>
    public static Report ToReport(this CatalogDiff diff, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return new CatalogDiffReport(diff, culture ?? CultureInfo.InvariantCulture).Build();
    }

    /// <summary>The changes as Markdown.</summary>
    public static string ToMarkdown(this CatalogDiff diff) => diff.ToReport().ToMarkdown();

    /// <summary>The changes as one JSON document; the package's schema/results.schema.json describes it.</summary>
    /// <param name="diff">The result.</param>
    public static string ToJson(this CatalogDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return ListsJson.Of(diff);
    }

    /// <summary>The changes, a row for each value that differs, and one for each thing that is new or gone.</summary>
    public static string ToCsv(this CatalogDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        Csv table = new("kind", "section", "entry", "key", "value", "before", "after");
        foreach (CatalogChange change in diff.Changes)
        {
            foreach (ChangedValue? value in change.Values.DefaultIfEmpty())
                table.Row(Csv.Token<ChangeKind>(change.Kind), change.Section, change.Entry, change.Key, value?.Key, value?.Before, value?.After);
        }

        return table.ToString();
    }
}
