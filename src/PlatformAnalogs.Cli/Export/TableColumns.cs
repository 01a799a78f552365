using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Export;

/// <summary>The kinds of columns that tables are made of: what the model's words are in columns is said here, once.</summary>
internal static class TableColumns
{
    internal static Table<T> Text<T>(this Table<T> table, string name, string description, Func<T, string> read) =>
        table.With(new ExportColumn(name, ColumnType.Text, false, description), read);

    internal static Table<T> OptionalText<T>(this Table<T> table, string name, string description, Func<T, string?> read) =>
        table.With(new ExportColumn(name, ColumnType.Text, true, description), read);

    internal static Table<T> Flag<T>(this Table<T> table, string name, string description, Func<T, bool> read) =>
        table.With(new ExportColumn(name, ColumnType.Boolean, false, description), item => read(item));

    internal static Table<T> Integer<T>(this Table<T> table, string name, string description, Func<T, int> read) =>
        table.With(new ExportColumn(name, ColumnType.Integer, false, description), item => read(item));

    internal static Table<T> Day<T>(this Table<T> table, string name, string description, Func<T, DateOnly> read) =>
        table.With(new ExportColumn(name, ColumnType.Date, false, description), item => read(item));

    /// <summary>The key of a row of another table.</summary>
    internal static Table<T> Reference<T>(this Table<T> table, string name, ExportTable to, string description, Func<T, string> read) =>
        table.With(new ExportColumn(name, ColumnType.Text, false, description) { References = to }, read);

    internal static Table<T> OptionalReference<T>(this Table<T> table, string name, ExportTable to, string description, Func<T, string?> read) =>
        table.With(new ExportColumn(name, ColumnType.Text, true, description) { References = to }, read);

    /// <summary>A value of an enum, in kebab-case.</summary>
    internal static Table<T> Token<T, TEnum>(this Table<T> table, string name, string description, Func<T, TEnum> read)
        where TEnum : struct, Enum =>
        table.With(new ExportColumn(name, ColumnType.Text, false, description) { Values = [.. Enum.GetValues<TEnum>().Select(Json.Token)] }, item => Json.Token(read(item)));

    /// <summary>A date as it was published, and between which days it lies.</summary>
    internal static Table<T> Date<T>(this Table<T> table, string name, string description, Func<T, PartialDate> read) => Date(table, name, description, false, item => read(item));

    internal static Table<T> OptionalDate<T>(this Table<T> table, string name, string description, Func<T, PartialDate?> read) => Date(table, name, description, true, read);

    /// <summary>Two ends of which each is a kind and, with some kinds, a date.</summary>
    internal static Table<T> Period<T>(this Table<T> table, Func<T, Period> read) => table
        .Token("start_kind", "What is known of the start.", item => read(item).StartKind)
        .OptionalDate("start", "The start, with `started` and `first-seen`.", item => read(item).Start)
        .Token("end_kind", "What is known of the end.", item => read(item).EndKind)
        .OptionalDate("end", "The end, with `ended` (that day is no longer in it) and `last-seen` (that day is).", item => read(item).End);

    /// <summary>An amount, its bounds and how it was worded.</summary>
    internal static Table<T> Amount<T>(this Table<T> table, string unit, Func<T, Estimate> read) => table
        .With(new ExportColumn("value", ColumnType.Decimal, false, $"The amount as stated, or the middle of two stated bounds, {unit}."), item => Shortest(read(item).Value))
        .With(new ExportColumn("lower", ColumnType.Decimal, false, "What it is at least for certain."), item => Shortest(read(item).Lower))
        .With(new ExportColumn("upper", ColumnType.Decimal, true, "What it is at most for certain; missing where nothing is, as after \"over\"."), item => read(item).Upper is { } upper ? Shortest(upper) : null)
        .Token("qualifier", "How it was worded.", item => read(item).Qualifier);

    /// <summary>The one page that states a fact.</summary>
    internal static Table<T> Source<T>(this Table<T> table, Func<T, Source> read) =>
        table.Reference("source_id", Tables.VocabularyTables.Sources, "The page that states it.", item => Tables.VocabularyTables.IdOf(read(item)));

    /// <summary>The table of the pages on which each fact of this one rests.</summary>
    internal static Table<Source> Sources<T>(this Table<T> table, string name, Func<T, IReadOnlyList<Source>> read) => table
        .List(name, $"A page on which a row of `{table.Name}` rests.", read)
        .Source(source => source);

    private static Table<T> Date<T>(Table<T> table, string name, string description, bool isOptional, Func<T, PartialDate?> read) => table
        .With(new ExportColumn(name, ColumnType.Text, isOptional, $"{description} As published: 2014, 2014-Q1, 2014-03 or 2014-03-17."), item => read(item)?.ToString())
        .With(
            new ExportColumn($"{name}_precision", ColumnType.Text, isOptional, $"How precisely `{name}` is known.") { Values = [.. Enum.GetValues<DatePrecision>().Select(Json.Token)] },
            item => read(item) is { } date ? Json.Token(date.Precision) : null)
        .With(new ExportColumn($"{name}_earliest", ColumnType.Date, isOptional, $"The first day that `{name}` can mean."), item => read(item)?.Earliest)
        .With(new ExportColumn($"{name}_latest", ColumnType.Date, isOptional, $"The last day that `{name}` can mean."), item => read(item)?.Latest);

    // Division drops the zeros that arithmetic left at the end, so that the same amount is always written in the same way.
    private static object Shortest(decimal amount) => amount / 1.000000000000000000000000000000000m;
}
