namespace PlatformAnalogs.Cli.Output;

/// <summary>An audit for a terminal or a build's log: a line a finding that editors can jump from, then what is not known.</summary>
internal static class AuditText
{
    private const int MaxHosts = 20;
    private const int MaxPlatforms = 10;

    internal static void Write(Session session, AuditReport report)
    {
        TextWriter output = session.Output;
        List<Source> cited = [];
        foreach (AuditFinding finding in report.Findings)
        {
            string advice = finding.ToAdvice() is { } known ? " " + known : "";
            output.WriteLine(Plain.Text($"{finding.Page}:{finding.Reference.Line}:{finding.Reference.Column}: {Json.Token(finding.Severity)}: {finding.ToMessage(report.Audience)}{string.Concat(finding.Sources.Take(1).Select(Cite))}{advice}"));
        }

        if (report.Findings.Count > 0)
            output.WriteLine();
        ReportSection[] sections = [.. report.ToReport().Sections];
        foreach (string line in sections[0].Lines)
            output.WriteLine(Plain.Text(line));
        foreach (UnknownAccess item in report.UnknownAccess.Take(MaxPlatforms))
            output.WriteLine(Plain.Text($"Not known: {item.Platform.Name} ({item.Count}): {item.Why}."));
        if (report.UnknownAccess.Count > MaxPlatforms)
            output.WriteLine(Plain.Text($"Not known either: {string.Join(", ", report.UnknownAccess.Skip(MaxPlatforms).Select(item => $"{item.Platform.Name} ({item.Count})"))}."));
        if (report.UnknownHosts.Count > 0)
        {
            string more = report.UnknownHosts.Count > MaxHosts ? $" and {report.UnknownHosts.Count - MaxHosts} more (all in --json)" : "";
            output.WriteLine(Plain.Text($"Hosts that are not in the catalog: {string.Join(", ", report.UnknownHosts.Take(MaxHosts).Select(host => $"{host.Host} ({host.Count}{(host.IsLoaded ? ", loaded" : "")})"))}{more}."));
        }

        output.WriteLine(Plain.Text($"Not checked: {string.Join("; ", AuditReport.NotChecked)}."));
        Plain.Footnotes(output, cited);

        string Cite(Source source)
        {
            int at = cited.IndexOf(source);
            if (at < 0)
            {
                at = cited.Count;
                cited.Add(source);
            }

            return $"[{at + 1}]";
        }
    }
}
