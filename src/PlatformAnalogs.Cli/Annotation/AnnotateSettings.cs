namespace PlatformAnalogs.Cli.Annotation;

/// <summary>What is added to records, and how.</summary>
/// <param name="Fields">The fields that are read, with dots for nested ones; empty: all text in the record.</param>
/// <param name="DateField">The field with the record's own date; null for none.</param>
/// <param name="Key">The key that is added.</param>
/// <param name="Unit">In what offsets count.</param>
/// <param name="IsStrict">Whether a malformed line ends the run.</param>
internal sealed record AnnotateSettings(IReadOnlyList<string> Fields, string? DateField, string Key, OffsetUnit Unit, bool IsStrict);
