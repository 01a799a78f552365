using System.Text;
using CsCheck;

namespace PlatformAnalogs.Tests.Seeds;

/// <summary>What holds for every document that somebody may hand in: it makes a catalog, or the list of its problems, and nothing else.</summary>
public sealed class DocumentLawsTests
{
    private static readonly byte[][] Documents = [.. Enumerable.Range(1, 4).Select(seed => MadeUpDocument.Of(platforms: 4, sources: 5, seed, figuresEach: 3))];
    private static readonly PlatformCatalog[] Catalogs = [.. Documents.Select(document => PlatformCatalog.Load(new MemoryStream(document)))];

    [Fact]
    public void A_changed_document_is_a_catalog_that_reads_back_or_is_refused_with_places() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            byte[] document = ChangedDocument.Of(Documents[random.Next(Documents.Length)], random);
            if (Try(() => PlatformCatalog.Load(new MemoryStream(document), "changed.json"), document) is not { } catalog)
                return;
            Answers(catalog, random);
        },
        iter: Fuzz.Inputs(1_000));

    [Fact]
    public void A_changed_overlay_is_laid_over_or_refused_and_what_is_below_stays() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            PlatformCatalog below = Catalogs[random.Next(Catalogs.Length)];
            byte[] overlay = ChangedDocument.Of(ChangedDocument.Overlay(random), random, most: 3);
            string hash = below.ContentHash;
            int platforms = below.Platforms.Count;

            PlatformCatalog? laid = Try(() => below.With(new MemoryStream(overlay), "changed.json"), overlay);

            (below.ContentHash, below.Platforms.Count, below["p0"].Names.Count).Should().Be((hash, platforms, 2));
            if (laid is not null)
                Answers(laid, random);
        },
        iter: Fuzz.Inputs(1_000));

    // It reads back as it was written, and no question about it, nor any rendering of the answer, throws.
    private static void Answers(PlatformCatalog catalog, Random random)
    {
        string written = catalog.ToJson();
        PlatformCatalog.Load(new MemoryStream(Encoding.UTF8.GetBytes(written))).ToJson().Should().Be(written);
        if (catalog.Platforms.Count < 2)
            return;
        Platform first = catalog.Platforms[random.Next(catalog.Platforms.Count)], second = catalog.Platforms[random.Next(catalog.Platforms.Count)];
        PartialDate date = random.Next(3) switch { 0 => PartialDate.FromYear(random.Next(1, 10_000)), 1 => PartialDate.FromYear(random.Next(2004, 2016)), _ => catalog.DataAsOf };
        PlatformComparison comparison = catalog.Compare(first, second, date);
        string[] answers =
        [
            comparison.ToReport().ToHtml(), comparison.ToMarkdown(), comparison.ToCsv(), comparison.ToJson(), catalog.UsersOver([first, second]).ToSvg(), catalog.AccessByRegion(first, date).ToReport().ToHtml(), catalog.CompareEcosystems(Ecosystem.Western, Ecosystem.Chinese, date).ToMarkdown(),
            catalog.Coverage([$"https://{first.Id}.example.com/x"], Region.MainlandChina, date).ToMarkdown(), catalog.RankAccounts(asOf: date).ToMarkdown(), string.Join(' ', catalog.FindAll(first.Name, date)), catalog.Sources.ToBibTeX(),
        ];
        answers.Should().NotContainNulls();
    }

    private static PlatformCatalog? Try(Func<PlatformCatalog> make, byte[] document)
    {
        try
        {
            return make();
        }
        catch (CatalogFormatException refused)
        {
            refused.Count.Should().BePositive();
            refused.Problems.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(1000);
            foreach (CatalogProblem problem in refused.Problems)
                (problem.Line > 0 && problem.Column > 0 && problem.File == "changed.json" && problem.Path.StartsWith('$') && problem.Message.Length > 0).Should().BeTrue("{0} is of {1}", problem, Encoding.UTF8.GetString(document));
            return null;
        }
    }
}
