using System.Security.Cryptography;
using System.Text;

namespace PlatformAnalogs.Cli.Export.Tables;

/// <summary>What facts refer to: the catalog itself, ecosystems, regions, categories, features, sources, operators.</summary>
internal static class VocabularyTables
{
    /// <summary>Grows when a column or table changes its name, type or meaning, or goes; a new one leaves it as it is.</summary>
    internal const int SchemaVersion = 1;

    private const int SourceIdLength = 12;

    internal static readonly ExportTable Catalog = Table<PlatformCatalog>
        .Of("catalog", "version", "The data itself: one row.", catalog => [catalog], catalog => catalog.Version, "The version of the data.")
        .Day("data_as_of", "The day of the data: nothing in it is later.", catalog => catalog.DataAsOf)
        .Text("licence", "The licence of the data, as an SPDX identifier.", catalog => catalog.Licence)
        .Text("content_hash", "The SHA-256 of the data in hexadecimal: two exports with the same one hold the same.", catalog => catalog.ContentHash)
        .Integer("schema_version", "The version of the tables described here.", _ => SchemaVersion);

    internal static readonly ExportTable Regions = Table<RegionInfo>
        .Of("regions", "region_id", "A place or area of which facts speak.", catalog => catalog.Regions, region => region.Region.Id, "An ISO 3166-1 code, or `WORLD`, `EU` and a few more. `CN` is mainland China, without Hong Kong, Macao and Taiwan.")
        .Text("name", "The English label.", region => region.Name)
        .Token("kind", "Whether it is a place or an area that figures use.", region => region.Kind);

    internal static readonly ExportTable Ecosystems = Table<EcosystemInfo>
        .Of("ecosystems", "ecosystem_id", "A sphere of platforms with one main market.", catalog => catalog.Ecosystems, ecosystem => ecosystem.Ecosystem.Id)
        .Text("name", "The English label.", ecosystem => ecosystem.Name)
        .OptionalReference("home_region_id", Regions, "Where its platforms are at home, where all share one region.", ecosystem => ecosystem.HomeRegion?.Id)
        .OptionalText("description", "What it is.", ecosystem => ecosystem.Description);

    internal static readonly ExportTable Categories = Table<Category>
        .Of("categories", "category_id", "What people use platforms for.", catalog => catalog.Categories, category => category.Id)
        .Text("name", "The English label.", category => category.Name)
        .OptionalText("family", "The group of categories that it belongs to.", category => category.Family);

    internal static readonly ExportTable Features = Table<Feature>
        .Of("features", "feature_id", "A finer capability.", catalog => catalog.Features, feature => feature.Id)
        .Text("name", "The English label.", feature => feature.Name);

    internal static readonly ExportTable Sources = Table<Source>
        .Of("sources", "source_id", "A page in which facts were read.", catalog => catalog.Sources, IdOf, "The first twelve digits of the SHA-256 of `url`.")
        .Text("url", "The address; unique too.", source => source.Url.OriginalString)
        .OptionalText("title", "The title.", source => source.Title)
        .OptionalText("publisher", "Who published it.", source => source.Publisher)
        .Token("affiliation", "To whom the publisher belongs.", source => source.Affiliation)
        .OptionalDate("published", "When it was published.", source => source.Published)
        .OptionalDate("accessed", "When it was read.", source => source.Accessed)
        .OptionalText("archived_url", "An archived copy.", source => source.Archived?.OriginalString)
        .OptionalText("locator", "Where in the page the fact stands.", source => source.Locator)
        .OptionalText("copy_of", "What it is a reprint of.", source => source.CopyOf)
        .Token("grade", "What kind of page it is.", source => source.Grade)
        .Integer("grade_rank", "The grade as a number, 0 the best, to order by.", source => (int)source.Grade);

    internal static readonly Table<Operator> Operators = Table<Operator>
        .Of("operators", "operator_id", "An organisation that runs platforms, or the parent of one.", catalog => catalog.Operators, item => item.Id)
        .Text("name", "The English name.", item => item.Name);

    internal static readonly ExportTable OperatorNames = Operators
        .List("operator_names", "An operator's name in another language.", item => item.LocalNames)
        .Text("text", "The name.", name => name.Text)
        .Text("language", "The language and script, as a BCP 47 tag.", name => name.Language);

    internal static readonly ExportTable OperatorHeadquarters = Operators
        .List("operator_headquarters", "Where an operator is headquartered, and when.", item => item.Headquarters)
        .Text("city", "The city.", place => place.City)
        .Reference("region_id", Regions, "The region.", place => place.Region.Id)
        .Period(place => place.Period);

    internal static readonly ExportTable OperatorParents = Operators
        .List("operator_parents", "To which organisation an operator belongs, and when.", item => item.Parents)
        .Reference("parent_operator_id", Operators, "The parent.", parent => parent.OperatorId)
        .Period(parent => parent.Period);

    /// <summary>A short key of a page, as addresses are long and rows that refer to them many.</summary>
    internal static string IdOf(Source source) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source.Url.OriginalString)))[..SourceIdLength];
}
