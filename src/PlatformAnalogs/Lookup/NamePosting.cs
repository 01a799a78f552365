using PlatformAnalogs.Catalog;
using PlatformAnalogs.Model;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Lookup;

/// <summary>What of a platform a key leads to.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Text">What it is called.</param>
/// <param name="Kind">What that counts for today.</param>
/// <param name="Period">When.</param>
internal readonly record struct NamePosting(Platform Platform, string Text, MatchKind Kind, Period Period)
{
    /// <summary>What it counts for while in use.</summary>
    internal MatchKind KindThen { get; private init; } = Kind;

    /// <summary>Whether it is a name in pinyin.</summary>
    internal bool IsPinyin { get; private init; }

    /// <summary>Whether it was seen in the past, and nobody says that it is in use today.</summary>
    internal bool IsUncertain { get; private init; }

    /// <summary>What a place of a platform holds.</summary>
    internal static NamePosting Of(Platform platform, int place, DateOnly dataAsOf)
    {
        if (place == NamePlace.Id)
            return new NamePosting(platform, platform.Id, MatchKind.Id, default);
        if (place < NamePlace.Id)
        {
            PlatformHost host = platform.Hosts[-place - 1];
            return new NamePosting(platform, host.Host, MatchKind.Host, host.Period);
        }

        PlatformName name = platform.Names[place - 1];
        return new NamePosting(platform, name.Text, NameIndex.KindAt(name, platform, dataAsOf), name.Period)
        {
            KindThen = NameIndex.KindOf(name),
            IsPinyin = name.Language == Pinyin.Language,
            IsUncertain = PlatformNames.Holds(name.Period, dataAsOf) is null,
        };
    }
}
