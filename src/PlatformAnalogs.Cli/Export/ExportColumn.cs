namespace PlatformAnalogs.Cli.Export;

/// <summary>What the cells of a column are, in every format.</summary>
internal enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A number with up to 18 digits, four of them after the point: exact, so that the bounds of an amount are.</summary>
    Decimal,

    /// <summary>A day.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,
}

/// <summary>A column of a table.</summary>
/// <param name="Name">The name, in snake_case; it never changes within a version of the schema.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="IsNullable">Whether a cell may be missing.</param>
/// <param name="Description">What it says.</param>
internal sealed record ExportColumn(string Name, ColumnType Type, bool IsNullable, string Description)
{
    /// <summary>The digits of a <see cref="ColumnType.Decimal"/>.</summary>
    internal const int DecimalPrecision = 18;

    /// <summary>Those of them that stand after the point.</summary>
    internal const int DecimalScale = 4;

    /// <summary>The table of whose key the cells are; null where they are none.</summary>
    internal ExportTable? References { get; init; }

    /// <summary>All values that a cell can have, where there are only some.</summary>
    internal IReadOnlyList<string> Values { get; init; } = [];
}
