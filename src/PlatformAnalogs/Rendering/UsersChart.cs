using System.Globalization;
using System.Net;
using System.Text;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>
/// Figures over time as a drawing (SVG). Figures are joined only within one platform, metric, region, edition and definition, and not over
/// more than a year and a month; upright strokes are the bounds that the words suggest.
/// </summary>
internal static class UsersChart
{
    private const int Width = 900, Height = 460, Left = 80, Right = 190, Top = 40, Bottom = 50, Steps = 5;
    private const int LongestGapInDays = 396;

    private static readonly string[] Inks = ["#2f6db3", "#c0392b", "#2e8b57", "#8e5bb0", "#b8860b", "#3f7f8c"];

    private static readonly decimal[] Factors = [1, 2, 2.5m, 5, 10];

    internal static string Draw(IReadOnlyList<PlatformFigure> figures, bool onPage = false)
    {
        if (figures.Count == 0)
            return "";
        DateOnly first = figures.Min(item => item.Figure.AsOf.Latest), last = figures.Max(item => item.Figure.AsOf.Latest);
        int days = Math.Max(1, last.DayNumber - first.DayNumber);
        decimal highest = figures.Max(item => Math.Max(item.Figure.Amount.Value, item.Figure.Amount.SoftUpper)), step = RoundStep(highest / Steps);
        decimal most = Math.Max(1, Math.Ceiling(highest / step)) * step;
        double X(DateOnly day) => Left + (double)(day.DayNumber - first.DayNumber) / days * (Width - Left - Right);
        double Y(decimal amount) => Top + (1 - (double)(amount / most)) * (Height - Top - Bottom);

        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"system-ui, sans-serif\" font-size=\"13\">\n");
        // A page has its own paper, light or dark.
        if (!onPage)
            svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/>\n");
        for (decimal amount = 0; amount <= most; amount += step)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left}\" y1=\"{Y(amount):0.0}\" x2=\"{Width - Right}\" y2=\"{Y(amount):0.0}\" stroke=\"currentColor\" stroke-opacity=\".15\"/><text x=\"{Left - 8}\" y=\"{Y(amount) + 4:0.0}\" text-anchor=\"end\">{amount / 1_000_000:#,0.#}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"8\" y=\"20\">million</text>\n");
        int every = Math.Max(1, (last.Year - first.Year + 1) / 10);
        for (int year = first.Year + 1; year <= last.Year; year += every)
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(new DateOnly(year, 1, 1)):0.0}\" y=\"{Height - Bottom + 20}\" text-anchor=\"middle\">{year}</text>\n");

        int place = 0;
        foreach (IGrouping<Platform, PlatformFigure> platform in figures.GroupBy(item => item.Platform))
        {
            string ink = Inks[place % Inks.Length];
            foreach (IGrouping<string, UserFigure> series in platform.Select(item => item.Figure).GroupBy(Definition))
                Draw(svg, ink, [.. series.OrderBy(figure => figure.AsOf.Latest)], X, Y);
            string counted = string.Join(", ", platform.Select(item => $"{KebabCase.Of(item.Figure.Metric)} {item.Figure.Region}").Distinct());
            int line = Top + place++ * 34;
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Width - Right + 14}\" y=\"{line - 9}\" width=\"10\" height=\"10\" fill=\"{ink}\"/><text x=\"{Width - Right + 30}\" y=\"{line}\">{Escape(platform.Key.NameAsOf(last))}</text><text x=\"{Width - Right + 30}\" y=\"{line + 14}\" font-size=\"11\" fill-opacity=\".7\">{Escape(counted)}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Draw(StringBuilder svg, string ink, UserFigure[] figures, Func<DateOnly, double> x, Func<decimal, double> y)
    {
        for (int i = 0; i < figures.Length; i++)
        {
            (DateOnly day, Estimate amount) = (figures[i].AsOf.Latest, figures[i].Amount);
            if (i > 0 && day.DayNumber - figures[i - 1].AsOf.Latest.DayNumber <= LongestGapInDays)
                svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x(figures[i - 1].AsOf.Latest):0.0}\" y1=\"{y(figures[i - 1].Amount.Value):0.0}\" x2=\"{x(day):0.0}\" y2=\"{y(amount.Value):0.0}\" stroke=\"{ink}\" stroke-width=\"1.5\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x(day):0.0}\" y1=\"{y(amount.SoftLower):0.0}\" x2=\"{x(day):0.0}\" y2=\"{y(amount.SoftUpper):0.0}\" stroke=\"{ink}\" stroke-opacity=\".45\" stroke-width=\"4\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x(day):0.0}\" cy=\"{y(amount.Value):0.0}\" r=\"3\" fill=\"{ink}\"><title>{Escape($"{amount.ToWords()}, {figures[i].AsOf}, {Definition(figures[i])}. {figures[i].Source.ToText()}")}</title></circle>\n");
        }
    }

    // What is counted and how: what differs in any of these is not joined.
    private static string Definition(UserFigure figure) => string.Join(", ", [KebabCase.Of(figure.Metric), figure.Region.Id, .. FigureWords.Traits(figure)]);

    // 1, 2, 2.5 or 5 times a power of ten, so that the marks of the axis are round.
    private static decimal RoundStep(decimal least)
    {
        decimal power = 1;
        while (power * 10 <= least)
            power *= 10;
        return Factors.Select(factor => factor * power).First(step => step >= least || step == 10 * power);
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(Printable.Text(text));
}
