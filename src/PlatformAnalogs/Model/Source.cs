using PlatformAnalogs.Model;

namespace PlatformAnalogs;

/// <summary>What kind of page a fact was read in, best first.</summary>
public enum SourceGrade
{
    /// <summary>A filing, the company itself, a government.</summary>
    Primary = 0,

    /// <summary>News media.</summary>
    Press = 1,

    /// <summary>Trackers, analysts, trade press.</summary>
    Trade = 2,

    /// <summary>Encyclopedias, directories, curated lists.</summary>
    Reference = 3,

    /// <summary>Blogs, copies, aggregators.</summary>
    Secondary = 4,
}

/// <summary>To whom a publisher belongs, where that matters to a reader.</summary>
public enum SourceAffiliation
{
    /// <summary>Not recorded.</summary>
    Unspecified = 0,

    /// <summary>Independent.</summary>
    Independent = 1,

    /// <summary>State media or a state body.</summary>
    State = 2,

    /// <summary>A political party or its media.</summary>
    Party = 3,

    /// <summary>The operator of the platform that it speaks of.</summary>
    Operator = 4,
}

/// <summary>A page in which a fact was read. Its identity is its URL. Address, title and what else is only printed are read when asked for, each time anew.</summary>
public sealed class Source
{
    internal static readonly AddressOrder ByAddress = new();

    private readonly Stored<SourceWords> _words;

    internal Source(Stored<SourceWords> words) => _words = words;

    /// <summary>The page's address: the identity of the source.</summary>
    public Uri Url => new(Address);

    /// <summary>The page's title, where known.</summary>
    public string? Title => Words.Title.Value;

    /// <summary>Who published the page, where known.</summary>
    public string? Publisher { get; internal init; }

    /// <summary>To whom the publisher belongs.</summary>
    public SourceAffiliation Affiliation { get; internal init; }

    /// <summary>When the page was published, where known.</summary>
    public PartialDate? Published { get; internal init; }

    /// <summary>When the page was read, where recorded.</summary>
    public PartialDate? Accessed => Words.Accessed;

    /// <summary>An archived copy, where known.</summary>
    public Uri? Archived => Words.Archived.Value is { } archived ? new Uri(archived) : null;

    /// <summary>Where in the page the fact stands, where recorded.</summary>
    public string? Locator => Words.Locator.Value;

    /// <summary>What the page is a reprint of, where it is one.</summary>
    public string? CopyOf => Words.CopyOf.Value;

    /// <summary>The grade of the page.</summary>
    public SourceGrade Grade { get; internal init; }

    /// <summary>The address, as it is written.</summary>
    internal string Address => Words.Address;

    private SourceWords Words => _words.Value!;

    /// <summary>Publisher, title, date and address in one line.</summary>
    public override string ToString() => string.Join(", ", Parts());

    /// <summary>Orders pages by address. Asks for the addresses only of those that come to be compared.</summary>
    internal sealed class AddressOrder : IComparer<Source>
    {
        public int Compare(Source? x, Source? y) => ReferenceEquals(x, y) ? 0 : string.CompareOrdinal(x?.Address, y?.Address);
    }

    private IEnumerable<string> Parts()
    {
        if (Publisher is not null)
            yield return Publisher;
        if (Title is { } title)
            yield return $"“{title}”";
        if (Published is { } published)
            yield return published.ToString();
        yield return Address;
    }
}

/// <summary>What of a page is only printed.</summary>
internal sealed record SourceWords(string Address)
{
    internal Stored<string> Title { get; init; }

    internal PartialDate? Accessed { get; init; }

    internal Stored<string> Archived { get; init; }

    internal Stored<string> Locator { get; init; }

    internal Stored<string> CopyOf { get; init; }
}
