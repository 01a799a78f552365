using System.Collections.Frozen;

namespace PlatformAnalogs;

/// <summary>What counts as a mention.</summary>
public sealed class RecognizerOptions
{
    /// <summary>The balanced way: links, names, and ordinary words with a sign of the meaning.</summary>
    public static RecognizerOptions Balanced { get; } = new();

    /// <summary>Only links and names that are nothing else.</summary>
    public static RecognizerOptions Strict { get; } = new() { MinCertainty = Certainty.Certain };

    /// <summary>Everything that can be meant, with its certainty.</summary>
    public static RecognizerOptions Everything { get; } = new() { MinCertainty = Certainty.Doubtful };

    /// <summary>Mentions less certain are left out.</summary>
    public Certainty MinCertainty { get; init; } = Certainty.Likely;

    /// <summary>
    /// The date of the text: names and domains that came into use later do not count, and a name given up by then is a former one. A month,
    /// quarter or year means its last day. Null: names of all times count, as of the date of the data.
    /// </summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>
    /// The only platforms that count, by id; null: all. Others are still read as neighbours that give an ordinary word its meaning. The set is
    /// copied: what becomes of the given one later does not matter.
    /// </summary>
    public IReadOnlySet<string>? Platforms { get; init => field = value?.ToFrozenSet(StringComparer.Ordinal); }

    /// <summary>What counts, in a line.</summary>
    public override string ToString() => FormattableString.Invariant($"{MinCertainty} or more, {(AsOf is { } date ? $"as of {date}" : "of all times")}, {(Platforms is null ? "all platforms" : $"{Platforms.Count} platforms")}");
}
