using System.Collections.Frozen;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>What matters of an element for who reads its page.</summary>
[Flags]
internal enum HtmlTraits
{
    /// <summary>A block: its text is a piece of its own.</summary>
    Block = 0,

    /// <summary>Stands within a line of text.</summary>
    Inline = 1,

    /// <summary>Has no content.</summary>
    Empty = 2,

    /// <summary>Content that is text without markup, but with character references.</summary>
    Plain = 4,

    /// <summary>Content that is no markup at all.</summary>
    Raw = 8,

    /// <summary>Nobody reads the text in it as words of the page.</summary>
    Unread = 16,

    /// <summary>Is itself something to see.</summary>
    Seen = 32,

    /// <summary>Of another vocabulary, in which tags may close themselves.</summary>
    Foreign = 64,

    /// <summary>Parts the words on both sides.</summary>
    Parts = 128,
}

/// <summary>The elements that are not plain blocks.</summary>
internal static class HtmlElements
{
    private static readonly FrozenDictionary<string, HtmlTraits> Known = Build();

    internal static HtmlTraits Of(string name) => Known.GetValueOrDefault(name);

    private static FrozenDictionary<string, HtmlTraits> Build()
    {
        Dictionary<string, HtmlTraits> traits = [];
        Add(HtmlTraits.Inline, "a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark nobr q ruby rb rtc s samp small span strike strong sub sup time tt u var wbr code svg math img br input picture object canvas audio video embed iframe script style template noscript rt rp link meta base source track area param");
        Add(HtmlTraits.Empty, "area base basefont bgsound br col embed frame hr img image input keygen link meta param source track wbr");
        Add(HtmlTraits.Plain, "title textarea");
        Add(HtmlTraits.Raw, "script style xmp iframe noembed noframes");
        // Pronunciations stand between the characters of a word.
        Add(HtmlTraits.Unread, "script style template code pre xmp iframe noembed noframes rt rp");
        Add(HtmlTraits.Seen, "img image video audio embed object iframe frame canvas svg math input button select textarea hr");
        Add(HtmlTraits.Foreign, "svg math");
        Add(HtmlTraits.Parts, "br img code input picture object canvas audio video embed iframe svg math");
        return traits.ToFrozenDictionary();

        void Add(HtmlTraits trait, string names)
        {
            foreach (string name in names.Split(' '))
                traits[name] = traits.GetValueOrDefault(name) | trait;
        }
    }
}
