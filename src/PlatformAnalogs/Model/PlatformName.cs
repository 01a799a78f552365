using PlatformAnalogs.Model;

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

    /// <summary>A playful or evasive spelling (围脖 for 微博): of low certainty, never displayed, and never what a bare look-up goes by.</summary>
    Evasive = 3,
}

/// <summary>What a name needs beside it to be taken for the platform in running text.</summary>
public enum NameNeed
{
    /// <summary>To be written in exactly this case: Signal, not signal.</summary>
    ExactCase = 0,

    /// <summary>A sign of the meaning nearby: another platform, "app", "account", 平台, a link.</summary>
    Context = 1,
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

    /// <summary>What it needs to be taken for the platform in running text; empty where the name alone is enough.</summary>
    public IReadOnlyList<NameNeed> Needs { get; internal init; } = [];

    /// <summary>Longer words and phrases that contain the name and do not mean the platform: 北京东站 has 京东 in it.</summary>
    public IReadOnlyList<string> LongerWords => HidingWords.Unpack(Text, PackedLongerWords.Value);

    /// <summary>The same in one text, as <see cref="HidingWords"/> has it; nothing where there is none.</summary>
    internal Stored<string> PackedLongerWords { get; init; }

    /// <summary>The simplified name of the same platform of which this is the traditional form, or null.</summary>
    public string? Simplified { get; internal init; }

    /// <summary>A remark, or null.</summary>
    public string? Note => StoredNote.Value;

    internal Stored<string> StoredNote { get; init; }

    /// <summary>The pages that attest the name; may be empty.</summary>
    public IReadOnlyList<Source> Sources { get; internal init; } = [];

    /// <summary>Whether the name may be displayed: a Chinese name that no page attests resolves but is never shown, nor is an evasive spelling.</summary>
    public bool IsDisplayable => Kind != NameKind.Evasive && (Sources.Count > 0 || !Language.StartsWith("zh-Han", StringComparison.Ordinal));

    /// <summary>Whether the name is a former one: its use has ended.</summary>
    public bool IsFormer => Period.EndKind != PeriodEndKind.Ongoing;

    /// <summary>The name as it is written.</summary>
    public override string ToString() => Text;
}
