using System.CommandLine;
using PlatformAnalogs.Cli.Extraction;
using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>audit</c>: what of a site fails for an audience.</summary>
internal static class AuditCommand
{
    private const string UrlList = "-";

    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command(
            "audit", "Says what of pages fails for readers in a region: links, embeds, scripts, fonts, forms, names; how much it matters, who says so, what could stand there instead, and what was not checked. Reads HTML, Markdown and plain text; folders as their .gitignore files have them. Loads nothing.",
            "audit site/ --audience CN", "audit docs/ --audience CN --format sarif --fail-on error --exclude 'archive/**' > audit.sarif");
        Argument<string[]> paths = new("path") { Description = "Files and folders, or - for a list of addresses on standard input, one a line.", Arity = ArgumentArity.OneOrMore };
        Option<string> audience = new("--audience") { Description = "The region of the readers, such as CN, US, IN.", Required = true };
        Option<string?> asOf = CommonOptions.AsOf();
        Option<string> format = new("--format") { Description = "text, markdown, html, json or sarif.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "html", "json", "sarif");
        Option<bool> json = CommonOptions.Json();
        Option<string?> failOn = CommonOptions.Text("--fail-on", "The exit code is 1 where there is a finding of this severity or a worse one: error, warning or note. Default: error.");
        Option<string[]> exclude = new("--exclude") { Description = "A pattern, as in a .gitignore file, of what to leave out; may be given several times." };
        command.Arguments.Add(paths);
        foreach (Option option in (Option[])[audience, asOf, format, json, failOn, exclude])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            AuditSeverity worst = Session.Value<AuditSeverity>(parsed.GetValue(failOn)) ?? AuditSeverity.Error;
            Region region = session.Region(parsed.GetValue(audience)!).Region;
            List<DocumentProblem> problems = [];
            string[] named = parsed.GetValue(paths)!;
            IEnumerable<AuditPage> pages = named is [UrlList] ? [Addresses(session)] : Pages(session, named, parsed.GetValue(exclude) ?? [], problems);
            AuditReport report = session.Catalog.Audit(pages, region, Session.Date(parsed.GetValue(asOf)));
            if (report.PageCount == 0 && problems.Count > 0)
                throw new CommandException(Session.WrongUsage, string.Join('\n', problems.Select(problem => $"{problem.Name}: {problem.Message}")));
            Print(session, report, parsed.GetValue(json) ? "json" : parsed.GetValue(format)!, problems);
            return report.Findings.Any(finding => finding.Severity >= worst) ? Session.NothingFound : Session.Done;
        });
        return command;
    }

    private static IEnumerable<AuditPage> Pages(Session session, string[] paths, string[] exclude, List<DocumentProblem> problems)
    {
        FoundDocuments found = DocumentFinder.Find(paths, exclude);
        problems.AddRange(found.Problems);
        using Progress progress = new(session, "pages read");
        foreach (ExtractedDocument document in DocumentPipeline.ReadAll(found.Documents, new DocumentReader(), document => document, progress.Report))
        {
            if (document.Problem is { } problem)
                problems.Add(problem);
            if (document.Page is { } page)
                yield return page;
        }
    }

    private static AuditPage Addresses(Session session)
    {
        string[] lines = [.. session.Lines(UrlList)];
        return new AuditPage("stdin", [.. lines.Select((line, i) => new PageReference(ReferenceKind.Link, line.Trim(), i + 1, 1)).Where(reference => reference.Target.Length > 0)], []);
    }

    private static void Print(Session session, AuditReport report, string format, List<DocumentProblem> problems)
    {
        if (format == "sarif")
        {
            session.Output.WriteLine(report.ToSarif(problems.Select(problem => new PageProblem(problem.Name, problem.Message))));
            return;
        }

        foreach (DocumentProblem problem in problems)
            session.Error.WriteLine(Plain.Text($"{problem.Name}: {problem.Message}"));
        if (format == "json")
            session.Output.WriteLine(report.ToJson());
        else if (format == "text")
            AuditText.Write(session, report);
        else
            session.Write(report.ToReport(), format);
    }
}
