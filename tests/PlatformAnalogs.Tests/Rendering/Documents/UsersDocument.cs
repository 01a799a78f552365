using System.ComponentModel;

namespace PlatformAnalogs.Tests.Rendering.Documents;

[Description("Figures of users: for a date the one chosen for each platform and its rivals, over a span all of them.")]
internal sealed record UsersDocument(string AsOf, DateOnly Day, bool IsSpan, IReadOnlyList<FigureDocument> Figures)
{
    internal static UsersDocument Of(UserSeries series) =>
        new(series.AsOf.ToString(), series.AsOf.Day, series.IsSpan, [.. series.Figures.Select(item => FigureDocument.Of(item.Figure, item.Platform, item.Remark))]);
}
