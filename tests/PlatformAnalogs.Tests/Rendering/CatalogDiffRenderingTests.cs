using PlatformAnalogs.Tests.Rendering.Documents;
using PlatformAnalogs.Tests.Seeds;
using PlatformAnalogs.Tests.Seeds.Overlays;

namespace PlatformAnalogs.Tests.Rendering;

public sealed class CatalogDiffRenderingTests
{
    private static readonly PlatformCatalog Default = PlatformCatalog.Default, Hostile = Default.Over("""
        "platforms": [{"id": "twitter", "names": [{"text": "<b>P</b>|*\u001b[31m", "language": "en", "kind": "nickname"}, {"text": "=HYPERLINK(1)", "language": "en", "kind": "nickname", "note": "a,\nb"}],
          "access": [{"region": "US", "status": "restricted", "layer": "law", "on": "2024", "sources": ["@a"]}]}],
        "regions": [{"id": "CN", "name": "the <i>mainland</i>"}]
        """);

    private static readonly CatalogDiff Diff = Default.Diff(Hostile), None = Default.Diff(Default);

    [Fact]
    public void It_is_written_as_the_schema_says()
    {
        foreach (CatalogDiff diff in (CatalogDiff[])[Diff, None, Hostile.Diff(Default), Made(3).Diff(Made(4))])
            diff.ToJson().Should().Be(PlainResults.Json(DiffDocument.Of(diff)));
    }

    [Fact]
    public void A_report_counts_by_list_and_names_each()
    {
        Report report = Diff.ToReport();

        report.Title.Should().Be($"What changed from {Default.Version} (2026-08-31) to {Default.Version} (2026-08-31)");
        report.Sections.Select(section => section.Heading).Should().Equal(null, "regions", "platforms.access", "platforms.names", "sources");
        report.Sections[0].Rows[0].Should().Equal("regions", "0", "1", "0");
        report.Sections[1].Rows.Should().ContainSingle().Which.Should().Equal("CN", "changed", "name \"mainland China\" to \"the <i>mainland</i>\"");
        None.ToReport().Sections.Should().ContainSingle().Which.Lines.Should().Equal("No change: both say the same.");
        None.ToMarkdown().Should().Be($"# What changed from {Default.Version} (2026-08-31) to {Default.Version} (2026-08-31)\n\n- No change: both say the same.\n");
    }

    [Fact]
    public void Texts_of_overlays_are_escaped()
    {
        Diff.ToMarkdown().Should().Contain(@"\<b\>P\</b\>\|\*").And.NotContain("\u001b");
        Diff.ToReport().ToHtml().Should().Contain("&lt;b&gt;P&lt;/b&gt;").And.NotContain("<b>P").And.NotContain("<i>").And.NotContain("\u001b");
        Diff.ToCsv().Should().NotContain("\u001b").And.NotContain("\n=");
    }

    [Fact]
    public void A_table_has_a_row_for_each_value_and_for_each_thing_that_is_new_or_gone()
    {
        string[] rows = Default.Diff(Default.Over(""" "regions": [{"id": "CN", "name": "the mainland"}], "operators": [{"id": "acme", "name": "Acme"}] """)).ToCsv().TrimEnd().Split("\r\n");

        rows.Should().Equal("kind,section,entry,key,value,before,after", "changed,regions,CN,CN,name,\"\"\"mainland China\"\"\",\"\"\"the mainland\"\"\"", "added,operators,acme,acme,,,");
    }

    [Fact]
    public void Another_licence_is_said()
    {
        PlatformCatalog other = Default.Over(""" "catalog": {"licence": "CC-BY-4.0", "version": "ours"} """);

        Default.Diff(other).ToMarkdown().Should().Contain("to ours (2026-08-31)").And.Contain("The licence of the data changed from CC0-1.0 to CC-BY-4.0.");
    }

    private static PlatformCatalog Made(int seed) => PlatformCatalog.Load(new MemoryStream(MadeUpDocument.Of(platforms: 10, sources: 5, seed)));
}
