using System.Text;
using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Tests.Recognition;

/// <summary>Texts made of a catalog's own names and what stands around names.</summary>
internal sealed class MadeTexts(CatalogIndex index)
{
    private static readonly string[] Between =
    [
        " ", " ", " ", "", "", ", ", "、", "和", " and ", "/", " / ", "。", ". ", "\n", "'s ", "’s ", "s ", "上的", " app ", "App", "平台", " on ", "@", "#", "：@", " (formerly ", ")", "（", "）", "-", "_", ".", ".com", ".com/", "https://", "http://www.", "://",
        "/u/123", "?q=", "在", "用", "的", "主", "北", "站", "价", "网", "了", " the ", "The ", "A ", " a ", "é", "ē", "！", "…", "\u200B", "😀", "\uD83D", "12", "x", "X", "ｗ", "Ｗ", "，", "說", "\t", "\r\n", "《", "》", "|", "\0", "·", " to ", " users", " said", "用户",
    ];

    private readonly string[] _names = [.. index.Content.Platforms.SelectMany(platform => platform.Names.SelectMany(name => name.LongerWords.Take(3).Prepend(name.Text)).Concat(platform.Hosts.Select(host => host.Host)))];

    internal string Next(Random random)
    {
        StringBuilder text = new();
        for (int parts = random.Next(1, 9); parts > 0; parts--)
        {
            string name = _names[random.Next(_names.Length)];
            text.Append(random.Next(12) switch
            {
                0 => name.ToUpperInvariant(),
                1 => name.ToLowerInvariant(),
                2 => name[..random.Next(1, name.Length + 1)],
                3 => string.Concat(name.Select(c => c is > ' ' and < '\u007F' ? (char)(c + 0xFEE0) : c)),
                4 => name.Replace(" ", "", StringComparison.Ordinal),
                5 => name.Replace(' ', '-'),
                6 => name.Length > 1 ? name.Insert(random.Next(1, name.Length), " ") : name,
                _ => name,
            });
            for (int between = random.Next(1, 4); between > 0; between--)
                text.Append(Between[random.Next(Between.Length)]);
        }

        // Some longer than a block, so that names stand across its border.
        return random.Next(4) == 0 ? new string('字', random.Next(70)) + text : random.Next(4) == 0 ? new string('w', random.Next(70)) + " " + text : text.ToString();
    }
}
