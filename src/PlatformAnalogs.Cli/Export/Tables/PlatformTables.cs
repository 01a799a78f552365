using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Export.Tables;

/// <summary>Platforms, what they are called, where they are found, who runs them and how they hang together.</summary>
internal static class PlatformTables
{
    private const string Simplified = "zh-Hans";

    internal static readonly Table<Platform> Platforms = Table<Platform>
        .Of("platforms", "platform_id", "A service that people know under a brand. A rename keeps one platform; closed and merged ones stay.", catalog => catalog.Platforms, platform => platform.Id, "The id: the key to store. It never changes.")
        .Text("name", "The English display name at the date of the data.", platform => platform.Name)
        .OptionalText("chinese_name", "The newest official name in simplified Chinese that a page attests.", ChineseName)
        .Reference("ecosystem_id", VocabularyTables.Ecosystems, "The sphere of its main market; whose it is, is said by `platform_operators`.", platform => platform.Ecosystem.Id)
        .OptionalReference("home_region_id", VocabularyTables.Regions, "Where it is at home.", platform => platform.HomeRegion?.Id)
        .Reference("category_id", VocabularyTables.Categories, "What people use it for before all.", platform => platform.Categories[0].Id)
        .OptionalDate("launched", "When it was launched, by the claim preferred; `platform_dates` has all.", platform => First(platform.Launched))
        .OptionalDate("closed", "When it was closed, by the claim preferred.", platform => First(platform.Closed));

    internal static readonly ExportTable Categories = Platforms
        .List("platform_categories", "What people use a platform for.", platform => platform.Categories, "1 for the primary category.")
        .Reference("category_id", VocabularyTables.Categories, "The category.", category => category.Id);

    internal static readonly ExportTable Features = Platforms
        .List("platform_features", "A finer capability of a platform.", platform => platform.Features)
        .Reference("feature_id", VocabularyTables.Features, "The feature.", feature => feature.Id);

    internal static readonly Table<EventClaim> Dates = EventClaim.Columns(Platforms.Facts(
        "platform_dates", "platform_date_id", "A date that sources give for a launch or a closing; conflicting ones stand side by side.",
        platform => EventClaim.Of(("launched", platform.Launched), ("closed", platform.Closed)), "`platform_id/event/date`.", claim => claim.About), "launched", "closed");

    internal static readonly ExportTable DateSources = Dates.Sources("platform_date_sources", claim => claim.Claim.Sources);

    internal static readonly Table<PlatformName> Names = Platforms
        .Facts("names", "name_id", "A name of a platform, in one language and script, for a period.", platform => platform.Names, "`platform_id/language/text`.", name => $"{name.Language}/{name.Text}")
        .Text("text", "The name as it is written.", name => name.Text)
        .Text("language", "The language and script, as a BCP 47 tag: `en`, `zh-Hans`, `zh-Hant`, `zh-Latn` (pinyin).", name => name.Language)
        .Token("kind", "The standing of the name.", name => name.Kind)
        .Flag("is_ordinary_word", "Whether it is also an ordinary word.", name => name.IsOrdinaryWord)
        .Flag("is_displayable", "Whether it may be displayed: not where it is Chinese and no page attests it, nor where it is an evasive spelling.", name => name.IsDisplayable)
        .OptionalText("simplified", "The simplified name of the same platform of which this is the traditional form.", name => name.Simplified)
        .OptionalText("note", "A remark.", name => name.Note)
        .Period(name => name.Period);

    internal static readonly ExportTable NameNeeds = Names
        .List("name_needs", "What a name needs beside it to be taken for the platform in running text.", name => name.Needs)
        .Token("need", "What it needs.", need => need);

    internal static readonly ExportTable NameLongerWords = Names
        .List("name_longer_words", "A longer word that contains a name and does not mean the platform.", name => name.LongerWords)
        .Text("text", "The word.", word => word);

    internal static readonly ExportTable NameSources = Names.Sources("name_sources", name => name.Sources);

    internal static readonly Table<PlatformHost> Hosts = Platforms
        .Facts("hosts", "host_id", "A domain that a platform uses, with everything below it, for a period.", platform => platform.Hosts, "`platform_id/host`.", host => host.Host)
        .Text("host", "The domain in lower-case ASCII.", host => host.Host)
        .Token("kind", "What it serves.", host => host.Kind)
        .Period(host => host.Period);

    internal static readonly ExportTable HostSources = Hosts.Sources("host_sources", host => host.Sources);

    internal static readonly Table<LinkPattern> Links = Platforms
        .Facts("links", "link_id", "What a platform's links of one kind look like, for a period.", platform => platform.Links, "`platform_id/template`.", link => link.Template)
        .Text("template", "An absolute address with placeholders; CONTRIBUTING.md describes the language.", link => link.Template)
        .Token("kind", "What such a link leads to.", link => link.Kind)
        .Period(link => link.Period);

    internal static readonly ExportTable LinkSources = Links.Sources("link_sources", link => link.Sources);

    internal static readonly Table<Operatorship> Operators = Platforms
        .Facts("platform_operators", "platform_operator_id", "Who runs a platform, and when. Neither end stated means: at the date of the data.", platform => platform.Operators, "`platform_id/operator_id`.", item => item.Operator.Id)
        .Reference("operator_id", VocabularyTables.Operators, "The operator.", item => item.Operator.Id)
        .Period(item => item.Period);

    internal static readonly ExportTable OperatorSources = Operators.Sources("platform_operator_sources", item => item.Sources);

    internal static readonly Table<Relation> Relations = Platforms
        .Facts("relations", "relation_id", "How a platform hangs together with another.", platform => platform.Relations, "`platform_id/kind/other_platform_id`.", relation => $"{Json.Token(relation.Kind)}/{relation.PlatformId}")
        .Token("kind", "How: `platform_id` is the twin of, was merged into, is the successor of, is a part of `other_platform_id`.", relation => relation.Kind)
        .Reference("other_platform_id", Platforms, "The other platform.", relation => relation.PlatformId)
        .Period(relation => relation.Period);

    internal static readonly ExportTable RelationSources = Relations.Sources("relation_sources", relation => relation.Sources);

    internal static PartialDate? First(IReadOnlyList<DatedClaim> claims) => claims is [var first, ..] ? first.Date : null;

    private static string? ChineseName(Platform platform) => platform.Names
        .Where(name => name.Language == Simplified && name.Kind == NameKind.Official && name.IsDisplayable)
        .OrderBy(name => name.IsFormer).FirstOrDefault()?.Text;
}
