using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Puts an answer about access in words, layer by layer and over time.</summary>
internal sealed class AccessReport(AccessAnswer answer, RegionInfo region, bool withHistory)
{
    private readonly Footnotes _footnotes = new();

    internal Report Build()
    {
        AccessHistory history = answer.Platform.AccessOver(region.Region, null, answer.AsOf.Day);
        string title = $"{answer.Platform.NameAsOf(answer.AsOf.Day)} in {region.Name}, {answer.AsOf}";
        ReportSection headline = new(null) { Lines = [answer.ToWords() + _footnotes.Cite(answer.Sources)] };
        ReportSection layers = new("Layers")
        {
            Columns = ["Layer", "What", "Whom", "Status", "Basis", "By"],
            Rows =
            [
                .. answer.Layers.Select(layer => (string[])
                [
                    KebabCase.Of(layer.Layer), layer.Scope ?? "the whole platform", KebabCase.Of(layer.AppliesTo), layer.Status.ToWords(), layer.UnknownBecause ?? KebabCase.Of(layer.Basis),
                    layer.Record is { } record ? $"{record.Period}{_footnotes.Cite(record.Sources)}" : "",
                ]),
            ],
        };
        ReportSection overTime = new("Over time") { Lines = [history.ToWords(_footnotes)], Ribbons = [new ReportRibbon(region.Region.Id, history)] };
        ReportSection records = new("All records of the region")
        {
            Columns = ["Period", "Status", "Layer", "What", "Mechanisms", "Note"],
            Rows = withHistory ? [.. answer.Platform.Access.Where(record => record.Region == region.Region).OrderBy(record => record.Period.Start).Select(Row)] : [],
        };
        return new Report(title, [.. new[] { headline, layers, overTime, records }.Where(section => section.Rows.Count + section.Lines.Count > 0)], [.. _footnotes.Sources]);
    }

    private string[] Row(AccessRecord record) =>
    [
        record.Period.ToString(), record.Status.ToWords(), KebabCase.Of(record.Layer), record.Scope ?? "", string.Join(", ", record.Mechanisms.Select(mechanism => KebabCase.Of(mechanism))), record.Note + _footnotes.Cite(record.Sources),
    ];
}
