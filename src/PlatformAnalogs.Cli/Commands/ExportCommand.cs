using System.CommandLine;
using System.Globalization;
using PlatformAnalogs.Cli.Export;
using PlatformAnalogs.Cli.Export.Writers;
using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>export</c>: the whole catalog as tables.</summary>
internal static class ExportCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command(
            "export", "Writes the whole catalog as tables for databases, notebooks and spreadsheets, one file a table, and a schema.json that describes them: JSON (one object a line), CSV or Parquet. docs/export.md lists the tables.",
            "export tables/ --format parquet", "export tables/ --format csv --force");
        Argument<string> folder = new("dir") { Description = "The folder: one that is empty or not there yet." };
        Option<string> format = new("--format") { Description = "json, csv or parquet.", Required = true };
        format.AcceptOnlyFromAmong([.. TableWriter.All.Select(writer => writer.Format)]);
        Option<bool> force = new("--force") { Description = "Replace the files of an earlier export in the folder; all others are left alone." };
        command.Arguments.Add(folder);
        command.Options.Add(format);
        command.Options.Add(force);
        command.SetAction(parsed =>
        {
            TableWriter writer = TableWriter.All.Single(writer => writer.Format == parsed.GetValue(format));
            string target = parsed.GetValue(folder)!;
            IReadOnlyList<(ExportTable Table, int Rows)> written = [];
            ExportFolder.Write(target, parsed.GetValue(force), CatalogExport.FileNames, SchemaFile.Name, into => written = CatalogExport.Write(session.Catalog, writer, into));
            session.Output.WriteLine(Plain.Text(string.Create(CultureInfo.InvariantCulture, $"{written.Count} tables with {written.Sum(table => table.Rows):N0} rows in {target}")));
            return Session.Done;
        });
        return command;
    }
}
