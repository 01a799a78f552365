using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Export.Tables;

/// <summary>Accounts and who holds them; populations.</summary>
internal static class AccountTables
{
    internal static readonly Table<Holder> Holders = Table<Holder>
        .Of("holders", "holder_id", "Who holds accounts. An account of an office belongs to the office.", catalog => catalog.Holders, holder => holder.Id)
        .Text("name", "The English name.", holder => holder.Name)
        .Token("kind", "What kind of body it is.", holder => holder.Kind)
        .OptionalReference("region_id", VocabularyTables.Regions, "Whose it is, such as the sending state of an embassy.", holder => holder.Region?.Id)
        .OptionalReference("host_region_id", VocabularyTables.Regions, "Where a mission is accredited.", holder => holder.HostRegion?.Id);

    internal static readonly ExportTable HolderNames = Holders
        .List("holder_names", "A holder's name in another language.", holder => holder.LocalNames)
        .Text("text", "The name.", name => name.Text)
        .Text("language", "The language and script, as a BCP 47 tag.", name => name.Language);

    internal static readonly Table<Account> Accounts = Table<Account>
        .Of("accounts", "account_id", "A holder's presence on a platform.", catalog => catalog.Accounts, account => $"{account.PlatformId}/{account.Holder.Id}", "`platform_id/holder_id`.")
        .Reference("platform_id", PlatformTables.Platforms, "The platform.", account => account.PlatformId)
        .Reference("holder_id", Holders, "Who holds it.", account => account.Holder.Id)
        .OptionalText("handle", "The handle or title at the date of the data.", account => account.Handle)
        .OptionalDate("opened", "When it was opened, by the claim preferred; `account_dates` has all.", account => PlatformTables.First(account.Opened))
        .OptionalDate("closed", "When it was closed, by the claim preferred.", account => PlatformTables.First(account.Closed))
        .OptionalText("note", "A remark.", account => account.Note);

    internal static readonly ExportTable FormerHandles = Accounts
        .List("account_handles", "A handle that an account had before.", account => account.FormerHandles)
        .Text("handle", "The handle.", handle => handle.Handle)
        .Period(handle => handle.Period);

    internal static readonly Table<EventClaim> Dates = EventClaim.Columns(Accounts.Facts(
        "account_dates", "account_date_id", "A date that sources give for the opening or closing of an account; conflicting ones stand side by side.",
        account => EventClaim.Of(("opened", account.Opened), ("closed", account.Closed)), "`account_id/event/date`.", claim => claim.About), "opened", "closed");

    internal static readonly ExportTable DateSources = Dates.Sources("account_date_sources", claim => claim.Claim.Sources);

    internal static readonly ExportTable Figures = Accounts
        .Facts("account_figures", "account_figure_id", "A published count of an account. A count is not an audience.", account => account.Figures, "`account_id/metric/as_of/source_id`.", figure => $"{Json.Token(figure.Metric)}/{figure.AsOf}/{VocabularyTables.IdOf(figure.Source)}")
        .Token("metric", "What is counted.", figure => figure.Metric)
        .Date("as_of", "The date that it is for.", figure => figure.AsOf)
        .Amount("in accounts", figure => figure.Amount)
        .OptionalText("note", "A remark.", figure => figure.Note)
        .Source(figure => figure.Source);

    internal static readonly Table<AccountListing> Listings = Table<AccountListing>
        .Of("account_listings", "account_listing_id", "How many accounts of a kind a page lists on a platform, of which `accounts` has some.", catalog => catalog.Listings, listing => $"{listing.PlatformId}/{Json.Token(listing.Kind)}/{listing.AsOf}", "`platform_id/kind/as_of`.")
        .Reference("platform_id", PlatformTables.Platforms, "The platform.", listing => listing.PlatformId)
        .Token("kind", "The kind of holder.", listing => listing.Kind)
        .Date("as_of", "The date of the list.", listing => listing.AsOf)
        .Integer("listed", "How many it lists.", listing => listing.Listed)
        .OptionalText("note", "A remark.", listing => listing.Note);

    internal static readonly ExportTable ListingSources = Listings.Sources("account_listing_sources", listing => listing.Sources);

    internal static readonly Table<Population> Populations = Table<Population>
        .Of("populations", "population_id", "A baseline to hold figures against.", catalog => catalog.Populations, population => population.Id)
        .Text("name", "The English label.", population => population.Name)
        .Token("kind", "What it counts.", population => population.Kind)
        .Reference("region_id", VocabularyTables.Regions, "Where.", population => population.Region.Id)
        .OptionalText("organisation", "With `members`: of what.", population => population.Organisation);

    internal static readonly ExportTable PopulationFigures = Populations
        .Facts("population_figures", "population_figure_id", "A published figure of a population.", population => population.Figures, "`population_id/as_of/source_id`.", figure => $"{figure.AsOf}/{VocabularyTables.IdOf(figure.Source)}")
        .Date("as_of", "The date that it is for.", figure => figure.AsOf)
        .Amount("in persons", figure => figure.Amount)
        .OptionalText("definition", "What the label hides.", figure => figure.Definition)
        .OptionalText("note", "A remark.", figure => figure.Note)
        .Source(figure => figure.Source);
}
