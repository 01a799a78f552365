using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlatformAnalogs.Lookup;

namespace PlatformAnalogs.Tests.Lookup;

/// <summary>
/// Links resolved a second time, slowly and plainly: the framework's own parser of addresses, a walk over all hosts, and each form as a
/// regular expression, tried all of them. Which of several forms that fit is the more special is not its business: the answer must be one
/// of those that fit.
/// </summary>
public sealed class LinkOracleTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;
    private static readonly Dictionary<string, List<(Platform Platform, PlatformHost Host)>> Hosts = HostsByDomain();
    private static readonly Dictionary<string, List<(Platform Platform, LinkPattern Pattern, Regex Regex)>> Forms = FormsByDomain();

    [Fact]
    public void A_plain_resolver_agrees_on_a_million_links()
    {
        string[] alphabet = [.. File.ReadLines(Repository.PathOf("tests", "PlatformAnalogs.Tests", "Lookup", "links.tsv")).Skip(1).Select(line => line.Split('\t')[0]).Where(IsPlain)];
        string[] pieces = [.. alphabet.SelectMany(link => Regex.Split(link, "(?<=[/?&=.])")).Distinct()];
        Random random = new(2026);
        for (long i = Fuzz.Inputs(1_000_000); i > 0; i--)
        {
            string link = Mutate(alphabet[random.Next(alphabet.Length)], pieces, random);
            LinkMatch? fast = Catalog.Urls.Resolve(link);
            if (!IsPlain(link) || !Uri.TryCreate(link, UriKind.Absolute, out Uri? uri))
                continue;
            (HashSet<string> possible, Platform? owner) = Slow(uri, link);
            string answer = fast is not { } found ? "nobody" : found.Pattern is { } pattern ? $"{found.Platform.Id} {pattern.Template}" : $"{found.Platform.Id} by domain";
            string domain = owner is null ? "nobody" : $"{owner.Id} by domain";
            if (possible.Count > 0 ? !possible.Contains(answer) : answer != domain)
                Assert.Fail($"{link} is {answer}; the plain resolver says {string.Join(", ", possible)}, {domain}");
        }
    }

    // Other schemes, and what only a person's paste has, are none of the framework parser's business.
    private static bool IsPlain(string link) => link.StartsWith("http", StringComparison.Ordinal) && link.All(c => c is > ' ' and < '\u007F') && !link.Any("\\@()*<>\"!;,'".Contains) && link[^1] is not ('.' or ':' or '?');

    private static string Mutate(string link, string[] pieces, Random random)
    {
        StringBuilder text = new(link);
        for (int changes = random.Next(4); changes > 0; changes--)
        {
            int at = random.Next("https://".Length, Math.Max(text.Length, "https://".Length + 1));
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(Math.Min(at, text.Length - 1), 1);
                    break;
                case 1:
                    text.Insert(Math.Min(at, text.Length), pieces[random.Next(pieces.Length)]);
                    break;
                case 2:
                    text.Insert(Math.Min(at, text.Length), "abc019-_./?=&#"[random.Next(14)]);
                    break;
                default:
                    text.Length = Math.Min(at + 1, text.Length);
                    break;
            }
        }

        return text.ToString();
    }

    private static (HashSet<string> Possible, Platform? Owner) Slow(Uri uri, string link)
    {
        string host = uri.IdnHost.TrimEnd('.').ToLowerInvariant();
        HashSet<string> possible = [];
        Platform? owner = null;
        for (string domain = host; domain.Length > 0; domain = domain.Contains('.', StringComparison.Ordinal) ? domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..] : "")
        {
            if (Forms.TryGetValue(domain, out List<(Platform Platform, LinkPattern Pattern, Regex Regex)>? forms))
            {
                string before = host[..^domain.Length];
                possible.UnionWith(forms.Where(form => !(StartsWithHandle(form.Pattern) && LinkIndex.IsReserved(Path(link).Split('/')[1])) && form.Regex.IsMatch(before + "|" + Path(link))).Select(form => $"{form.Platform.Id} {form.Pattern.Template}"));
                owner ??= Hosts.Keys.Any(known => host == known || host.EndsWith("." + known, StringComparison.Ordinal)) ? null : forms[0].Platform;
            }

            if (owner is null && Hosts.TryGetValue(domain, out List<(Platform Platform, PlatformHost Host)>? owners))
                owner = owners.OrderByDescending(item => item.Host.Period.EndKind == PeriodEndKind.Ongoing).First().Platform;
        }

        return (possible, owner);
    }

    // The path, or the one after the sign where there is no other, and the parameters, each after a sign of its own.
    private static string Path(string link)
    {
        string rest = Regex.Replace(link, "^https?:/+[^/?#]*", "", RegexOptions.IgnoreCase);
        if (Regex.Match(rest, @"^/*\??#!?(/.*)$", RegexOptions.Singleline) is { Success: true } script)
            rest = script.Groups[1].Value;
        string[] parts = rest.Split('#')[0].Split('?', 2);
        return "/" + string.Join('/', parts[0].Split('/', StringSplitOptions.RemoveEmptyEntries)) + "/?" + (parts.Length > 1 ? "&" + parts[1] + "&" : "&");
    }

    private static bool StartsWithHandle(LinkPattern pattern) => Regex.IsMatch(pattern.Template, @"^https?://[^/]*/\{handle\}(/|\?|$)");

    private static Dictionary<string, List<(Platform Platform, PlatformHost Host)>> HostsByDomain() => Catalog.Platforms
        .SelectMany(platform => platform.Hosts.Select(host => (platform, host)))
        .GroupBy(item => Bare(item.host.Host), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private static Dictionary<string, List<(Platform Platform, LinkPattern Pattern, Regex Regex)>> FormsByDomain()
    {
        Dictionary<string, List<(Platform Platform, LinkPattern Pattern, Regex Regex)>> forms = new(StringComparer.Ordinal);
        foreach (Platform platform in Catalog.Platforms)
        {
            foreach (LinkPattern pattern in platform.Links.Where(link => link.Template.StartsWith("http", StringComparison.Ordinal)))
            {
                Match parts = Regex.Match(pattern.Template, @"^https?://((?:\{[^}|]*\}(?=\.))?)\.?([^/?]*)(/[^?]*)?(?:\?(.*))?$");
                string host = parts.Groups[2].Value;
                IEnumerable<string> domains = host.Contains("{host}", StringComparison.Ordinal) ? platform.Hosts.Where(known => known.Kind == HostKind.Web).Select(known => known.Host) : Words(host);
                Regex regex = new(Expression(parts.Groups[1].Value, parts.Groups[3].Value, parts.Groups[4].Value), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);
                foreach (string domain in domains.Select(Bare))
                {
                    if (!forms.TryGetValue(domain, out List<(Platform Platform, LinkPattern Pattern, Regex Regex)>? list))
                        forms[domain] = list = [];
                    list.Add((platform, pattern, regex));
                }
            }
        }

        return forms;
    }

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    private static IEnumerable<string> Words(string host)
    {
        Match choice = Regex.Match(host, @"^(.*)\{(.*)\}(.*)$");
        return choice.Success ? choice.Groups[2].Value.Split('|').Select(word => choice.Groups[1].Value + word + choice.Groups[3].Value) : [host];
    }

    // Before the bar what stands before the domain, after it the path and the parameters.
    private static string Expression(string label, string path, string query)
    {
        StringBuilder text = new("^");
        text.Append(label.Length > 0 ? (label == "{*}" ? @"(?:www\.(?=[^|]))?[^.|]+" : @"(?:www\.(?=[^|]))?(?!(?:www2?|m|mobile|mbasic|wap|amp|touch|web|old|new)\.)[A-Za-z0-9_~+:%'\-]+") + @"\.(?:m\.)?" : @"(?:(?:www2?|m|mobile|mbasic|wap|amp|touch|web|old|new|[^.|]{2}|[^.|]{2}-[^.|]{2})\.)*");
        text.Append(@"\|/");
        foreach (string segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            text.Append(Pieces(segment, "[^/?]+?")).Append('/');
        text.Append(@"[^?]*\?");
        foreach (string parameter in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = parameter.IndexOf('=', StringComparison.Ordinal);
            string name = $"&{Regex.Escape(parameter[..equals])}=";
            text.Append(CultureInfo.InvariantCulture, $"(?=(?:(?!{name}).)*{name}{Pieces(parameter[(equals + 1)..], "[^&]+?")}&)");
        }

        return text.ToString();
    }

    private static string Pieces(string text, string any) => Regex.Replace(text, @"\{([^}]*)\}|[^{]+", piece => piece.Groups[1].Value switch
    {
        "" => Regex.Escape(piece.Value),
        "handle" => @"(?:@|%40)?[A-Za-z0-9_.~+:%'\-]+?",
        "id" => @"[A-Za-z0-9_\-=.~%]+?",
        "handle:digits" or "id:digits" => "[0-9]+?",
        "*" or "handle:text" or "id:text" => any,
        _ => $"(?:{string.Join('|', piece.Groups[1].Value.Split('|').Select(Regex.Escape))})",
    });
}
