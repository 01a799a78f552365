namespace PlatformAnalogs.Cli.Extraction;

/// <summary>What a page does with what a <c>link</c> element names.</summary>
internal static class LinkRelations
{
    internal static ReferenceKind KindOf(ReadOnlySpan<char> relations, ReadOnlySpan<char> preloadedAs)
    {
        ReferenceKind kind = ReferenceKind.Metadata;
        bool alternate = false;
        foreach (Range range in relations.SplitAny(" \t\r\n\f"))
        {
            switch (relations[range].ToString().ToLowerInvariant())
            {
                case "stylesheet":
                    kind = ReferenceKind.Style;
                    break;
                case "alternate":
                    alternate = true;
                    break;
                case "preload":
                    kind = Preloaded(preloadedAs.Trim().ToString().ToLowerInvariant());
                    break;
                case "preconnect" or "dns-prefetch" or "prefetch" or "modulepreload" or "prerender":
                    kind = ReferenceKind.Preconnect;
                    break;
                case "icon" or "apple-touch-icon" or "apple-touch-icon-precomposed" or "apple-touch-startup-image" or "mask-icon" or "fluid-icon" or "image_src":
                    kind = ReferenceKind.Image;
                    break;
            }
        }

        // A style sheet to choose instead is not waited for.
        return alternate ? ReferenceKind.Metadata : kind;
    }

    private static ReferenceKind Preloaded(string preloadedAs) => preloadedAs switch
    {
        "font" => ReferenceKind.Font,
        "script" => ReferenceKind.Script,
        "style" => ReferenceKind.Style,
        "image" => ReferenceKind.Image,
        "audio" or "video" or "track" => ReferenceKind.Media,
        _ => ReferenceKind.Preconnect,
    };
}
