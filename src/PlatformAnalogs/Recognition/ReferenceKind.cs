namespace PlatformAnalogs;

/// <summary>
/// What a page does with an address: what breaks for a reader where the address fails. All of them are for a <see cref="PageReference"/>, but for
/// <see cref="Text"/> and <see cref="Mention"/>, which an audit makes of the <see cref="PageText"/>s of a page.
/// </summary>
public enum ReferenceKind
{
    /// <summary>A link to follow: where it fails, the page itself still works.</summary>
    Link = 0,

    /// <summary>An address that stands in the text.</summary>
    Text = 1,

    /// <summary>The name of a platform in the text.</summary>
    Mention = 2,

    /// <summary>What only machines read: <c>og:</c> properties, oEmbed, <c>sameAs</c> of JSON-LD, canonical and alternate addresses.</summary>
    Metadata = 3,

    /// <summary>A connection that a page asks for in advance: preconnect, dns-prefetch, prefetch.</summary>
    Preconnect = 4,

    /// <summary>A button that shares the page.</summary>
    Share = 5,

    /// <summary>A button that logs in by an account elsewhere.</summary>
    LogIn = 6,

    /// <summary>An image.</summary>
    Image = 7,

    /// <summary>Audio, video or what plays them.</summary>
    Media = 8,

    /// <summary>A page within the page: an embedded player, map or post.</summary>
    Frame = 9,

    /// <summary>Where a form is sent.</summary>
    Form = 10,

    /// <summary>A page to which this one goes on by itself.</summary>
    Refresh = 11,

    /// <summary>A font.</summary>
    Font = 12,

    /// <summary>A script that does not hold the page up: async, defer or a module, or after the content.</summary>
    Script = 13,

    /// <summary>A style sheet: nothing is shown before it has come or failed.</summary>
    Style = 14,

    /// <summary>A script for which the page waits.</summary>
    BlockingScript = 15,
}
