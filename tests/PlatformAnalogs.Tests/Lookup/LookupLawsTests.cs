using System.Text;
using CsCheck;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Tests.Lookup;

/// <summary>What holds for every text that somebody may look up.</summary>
public sealed class LookupLawsTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;
    private static readonly NameFolder Folder = new(EmbeddedSnapshot.Read().Variants!);

    private static readonly string[] Links = [.. File.ReadLines(Repository.PathOf("tests", "PlatformAnalogs.Tests", "Lookup", "links.tsv")).Skip(1).Select(line => line.Split('\t')[0])];

    [Fact]
    public void What_is_folded_is_folded_no_further() => Gen.Int.Sample(
        seed =>
        {
            string folded = Folder.Fold(OddTexts.Next(new Random(seed)));
            Folder.Fold(folded).Should().Be(folded);
        },
        iter: Fuzz.Inputs(5_000));

    [Fact]
    public void A_text_means_what_its_folded_form_means() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            string text = OddTexts.Next(random), folded = Folder.Fold(text);
            // A domain is one by its dots, which no name has.
            if (folded.Length == 0 || text.Contains('.', StringComparison.Ordinal))
                return;
            Catalog.Find(folded).Should().BeSameAs(Catalog.Find(text), "of {0}", text);
        },
        iter: Fuzz.Inputs(5_000));

    [Fact]
    public void No_text_makes_looking_up_throw_and_all_ways_to_ask_agree() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            string text = OddTexts.Next(random);
            PartialDate? date = random.Next(2) == 0 ? null : PartialDate.FromYear(random.Next(1, 10_000));
            Platform? found = Catalog.Find(text, date);
            IReadOnlyList<PlatformMatch> all = Catalog.FindAll(text, date);

            if (date is null)
            {
                Catalog.TryFind(text, out Platform? same).Should().Be(found is not null);
                same.Should().BeSameAs(found);
            }

            if (found is not null)
                all[0].Platform.Should().BeSameAs(found);
            all.Should().BeInDescendingOrder(match => match.Score);
            if (seed % 50 == 0)
                Catalog.Suggest(text, random.Next(5)).Count.Should().BeLessThanOrEqualTo(5);
        },
        iter: Fuzz.Inputs(5_000));

    [Fact]
    public void No_text_makes_resolving_throw_and_what_it_finds_stands_in_the_text() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            Holds(random.Next(3) == 0 ? Mutated(random) : OddTexts.Next(random), random.Next(2) == 0 ? null : PartialDate.FromYear(random.Next(1, 10_000)));
        },
        iter: Fuzz.Inputs(5_000));

    [Fact]
    public void A_canonical_address_resolves_to_the_same_and_is_its_own() => Gen.Int.Sample(
        seed => IsItsOwn(Mutated(new Random(seed))),
        iter: Fuzz.Inputs(5_000));

    [Fact]
    public void An_account_has_an_address_that_leads_to_it_or_none() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            Platform platform = Catalog.Platforms[random.Next(Catalog.Platforms.Count)];
            string handle = OddTexts.Next(random);
            if (handle.Length == 0 || Catalog.Urls.GetProfileUrl(platform, handle) is not { } address)
                return;
            LinkMatch match = Catalog.Urls.Resolve(address)!.Value;
            match.Platform.Should().BeSameAs(platform);
            match.GetHandle(address).Should().Be(handle);
        },
        iter: Fuzz.Inputs(5_000));

    private static void Holds(string link, PartialDate? date)
    {
        if (Catalog.Urls.Resolve(link, date) is not { } match)
            return;
        if (match.HandleRange is { } handle)
            link[handle].Should().NotBeEmpty();
        if (match.IdRange is { } id)
            link[id].Should().NotBeEmpty();
        _ = match.GetHandle(link) + match.GetId(link) + match.GetCanonicalUrl(link);
    }

    private static void IsItsOwn(string link)
    {
        // Half a character has no place in an address.
        if (!string.Equals(link, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(link)), StringComparison.Ordinal))
            return;
        if (Catalog.Urls.Resolve(link) is not { } match || match.GetCanonicalUrl(link) is not { } canonical)
            return;
        LinkMatch again = Catalog.Urls.Resolve(canonical) ?? throw new InvalidOperationException($"{canonical}, made of {link}, is nobody's.");
        (again.Platform, again.Kind, again.GetHandle(canonical), again.GetId(canonical)).Should().Be((match.Platform, match.Kind, match.GetHandle(link), match.GetId(link)), "{0} is made of {1}", canonical, link);
        again.GetCanonicalUrl(canonical).Should().Be(canonical, "it is made of {0}", link);
    }

    private static string Mutated(Random random)
    {
        string link = Links[random.Next(Links.Length)];
        for (int changes = random.Next(3); changes > 0; changes--)
        {
            int at = random.Next(link.Length + 1);
            link = random.Next(5) switch
            {
                0 => link.Insert(at, OddTexts.Next(random)),
                1 => link[..at],
                2 => link.Insert(at, ((char)random.Next(0x20, 0x180)).ToString()),
                3 when at < link.Length => link[..at] + Uri.HexEscape(link[at] < 256 ? link[at] : '%') + link[(at + 1)..],
                _ => link.Insert(at, "%" + random.Next(256).ToString("X2", null)),
            };
        }

        return link;
    }
}
