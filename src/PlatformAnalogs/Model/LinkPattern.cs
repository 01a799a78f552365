using PlatformAnalogs.Model;

namespace PlatformAnalogs;

/// <summary>What a link leads to.</summary>
public enum LinkKind
{
    /// <summary>The account of a person or organisation; a channel.</summary>
    Profile = 0,

    /// <summary>A post, question, answer, article, note, photo.</summary>
    Post = 1,

    /// <summary>A video, broadcast or episode.</summary>
    Video = 2,

    /// <summary>A group, forum, topic, or an invitation to a chat.</summary>
    Group = 3,

    /// <summary>A page about a thing: a repository, product, app, song, film, article of an encyclopedia.</summary>
    Page = 4,

    /// <summary>A short link: it says where it leads only when followed.</summary>
    ShortLink = 5,

    /// <summary>The front page.</summary>
    Home = 6,

    /// <summary>None of these, or nobody has recorded what: help, search, log-in.</summary>
    Other = 7,
}

/// <summary>What the links of one kind look like on a platform, for a period.</summary>
public sealed class LinkPattern
{
    private readonly Stored<string> _template;

    internal LinkPattern(Stored<string> template, LinkKind kind, Period period, IReadOnlyList<Source> sources)
    {
        _template = template;
        Kind = kind;
        Period = period;
        Sources = sources;
    }

    /// <summary>An absolute address with placeholders, such as <c>https://weibo.com/u/{id:digits}</c>; CONTRIBUTING.md describes the language.</summary>
    public string Template => _template.Value!;

    /// <summary>What such a link leads to.</summary>
    public LinkKind Kind { get; }

    /// <summary>When links had this form.</summary>
    public Period Period { get; }

    /// <summary>The pages that show it; may be empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The template.</summary>
    public override string ToString() => Template;
}
