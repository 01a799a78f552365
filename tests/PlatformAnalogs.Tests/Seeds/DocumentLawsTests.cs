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
            string written = catalog.ToJson();
            PlatformCatalog.Load(new MemoryStream(Encoding.UTF8.GetBytes(written))).ToJson().Should().Be(written);
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
            if (laid is null)
                return;
            string written = laid.ToJson();
            PlatformCatalog.Load(new MemoryStream(Encoding.UTF8.GetBytes(written))).ToJson().Should().Be(written);
        },
        iter: Fuzz.Inputs(1_000));

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
