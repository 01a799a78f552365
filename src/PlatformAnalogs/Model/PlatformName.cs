namespace PlatformAnalogs;

/// <summary>The standing of a name.</summary>
public enum NameKind
{
    /// <summary>The title under which the platform appears.</summary>
    Official = 0,

    /// <summary>A short form in common use.</summary>
    Short = 1,

    /// <summary>What people call it.</summary>
    Nickname = 2,
}

/// <summary>A name of a platform, in one language and script, for a period.</summary>
public sealed class PlatformName
{
    internal PlatformName(string text, string language)
    {
        Text = text;
        Language = language;
    }

    /// <summary>The name as it is written.</summary>
    public string Text { get; }

    /// <summary>The language and script, as a BCP 47 tag: <c>en</c>, <c>zh-Hans</c>, <c>zh-Hant</c>, <c>zh-Latn</c> (pinyin).</summary>
    public string Language { get; }

    /// <summary>The standing of the name.</summary>
    public NameKind Kind { get; internal init; }

    /// <summary>When the name was in use.</summary>
    public Period Period { get; internal init; }

    /// <summary>Whether the name is also an ordinary word, such as X, Signal, 土豆.</summary>
    public bool IsOrdinaryWord { get; internal init; }

    /// <summary>The simplified name of the same platform of which this is the traditional form, or null.</summary>
    public string? Simplified { get; internal init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; internal init; }

    /// <summary>The pages that attest the name; may be empty.</summary>
    public IReadOnlyList<Source> Sources { get; internal init; } = [];

    /// <summary>Whether the name may be displayed: a Chinese name that no page attests resolves but is never shown.</summary>
    public bool IsDisplayable => Sources.Count > 0 || !(Language.StartsWith("zh-Han", StringComparison.Ordinal));

    /// <summary>Whether the name is a former one: its use has ended.</summary>
    public bool IsFormer => Period.EndKind != PeriodEndKind.Ongoing;

    /// <summary>The name as it is written.</summary>
    public override string ToString() => Text;
}
