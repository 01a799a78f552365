using PlatformAnalogs.Text;

namespace PlatformAnalogs.Lookup;

/// <summary>What a link can lead to: a thing of a kind on a platform.</summary>
internal class LinkTarget(Platform platform, LinkKind kind)
{
    internal Platform Platform => platform;

    internal LinkKind Kind => kind;
}

/// <summary>What links of a recorded form lead to.</summary>
internal sealed class LinkForm(LinkSite site, LinkSite canonical, Platform platform, LinkPattern pattern, LinkTemplate template) : LinkTarget(platform, pattern.Kind)
{
    /// <summary>The domain below which the form stands.</summary>
    internal LinkSite Site => site;

    /// <summary>The domain of its canonical addresses: of several that the form has, the first.</summary>
    internal LinkSite Canonical => canonical;

    /// <summary>The form as the data has it.</summary>
    internal LinkPattern Pattern => pattern;

    /// <summary>The form, read.</summary>
    internal LinkTemplate Template => template;

    // Of the template, kept here as most forms fail at one of them.
    internal int SegmentCount { get; } = template.Segments.Length;

    internal bool HasQuery { get; } = template.Query.Length > 0;

    internal LinkSegment? Label { get; } = template.Label;
}
