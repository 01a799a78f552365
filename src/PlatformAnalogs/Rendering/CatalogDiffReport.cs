using System.Globalization;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Puts what changed from one catalog to another in words.</summary>
internal sealed class CatalogDiffReport(CatalogDiff diff, CultureInfo culture)
{
    private static readonly ChangeKind[] Kinds = [ChangeKind.Added, ChangeKind.Changed, ChangeKind.Removed];

    internal Report Build()
    {
        IGrouping<string, CatalogChange>[] sections =
        [
            .. diff.Changes.GroupBy(change => change.Section.Split('.')[0])
                .SelectMany(entries => entries.GroupBy(change => change.Section).OrderBy(section => section.Key, StringComparer.Ordinal)),
        ];
        ReportSection summary = new(null)
        {
            Columns = sections.Length == 0 ? [] : ["Of", "Added", "Changed", "Removed"],
            Rows = [.. sections.Select(section => (string[])[section.Key, .. Kinds.Select(kind => section.Count(change => change.Kind == kind).ToString("N0", culture))])],
            Lines = [.. Heads()],
        };
        return new Report($"What changed from {diff.Before} to {diff.After}", [summary, .. sections.Select(Section)], []);
    }

    private static ReportSection Section(IGrouping<string, CatalogChange> section) => new(section.Key)
    {
        Columns = ["Which", "Change", "What differs"],
        Rows = [.. section.Select(change => (string[])[change.Subject, KebabCase.Of(change.Kind), string.Join("; ", change.Values)])],
    };

    private IEnumerable<string> Heads()
    {
        if (diff.Changes.Count == 0)
            yield return "No change: both say the same.";
        if (diff.Before.Licence != diff.After.Licence)
            yield return $"The licence of the data changed from {diff.Before.Licence} to {diff.After.Licence}.";
    }
}
