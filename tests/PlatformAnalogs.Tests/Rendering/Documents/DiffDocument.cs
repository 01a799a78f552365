using System.ComponentModel;

namespace PlatformAnalogs.Tests.Rendering.Documents;

[Description("What changed from one catalog to another.")]
internal sealed record DiffDocument(DiffDocument.HeadDocument Before, DiffDocument.HeadDocument After, IReadOnlyList<DiffDocument.ChangeDocument> Changes)
{
    internal static DiffDocument Of(CatalogDiff diff) => new(HeadDocument.Of(diff.Before), HeadDocument.Of(diff.After), [.. diff.Changes.Select(ChangeDocument.Of)]);

    internal sealed record HeadDocument(string Version, DateOnly DataAsOf, string Licence, string ContentHash)
    {
        internal static HeadDocument Of(CatalogHead head) => new(head.Version, head.DataAsOf, head.Licence, head.ContentHash);
    }

    internal sealed record ChangeDocument(
        ChangeKind Kind, [property: Description("Of which list of the documents it is, such as platforms, or platforms.figures for a fact of one.")] string Section,
        [property: Description("The key of the entry that it is or in which it stands, such as the id of a platform.")] string Entry,
        [property: Description("The natural key: for a fact that of the entry and its own, their parts separated by |.")] string Key,
        [property: Description("The key in words.")] string Subject,
        [property: Description("What differs within a thing that changed; empty for one that is new or gone.")] IReadOnlyList<ValueDocument> Values)
    {
        internal static ChangeDocument Of(CatalogChange change) => new(change.Kind, change.Section, change.Entry, change.Key, change.Subject, [.. change.Values.Select(ValueDocument.Of)]);
    }

    internal sealed record ValueDocument(
        string Key, [property: Description("The value as a text of JSON; null where there was none. Of a list in another order: the keys of the facts that both have.")] string? Before, string? After)
    {
        internal static ValueDocument Of(ChangedValue value) => new(value.Key, value.Before, value.After);
    }
}
