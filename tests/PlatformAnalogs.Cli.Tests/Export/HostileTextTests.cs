using System.Text.Json;
using PlatformAnalogs.Cli.Export;
using PlatformAnalogs.Cli.Export.Writers;
using PlatformAnalogs.Cli.Tests.Extraction;

namespace PlatformAnalogs.Cli.Tests.Export;

/// <summary>Texts that would be a formula, end a line or steer a terminal.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Hostile =
    [
        "=cmd|' /C calc'!A0", "+1+cmd", "@SUM(A1)", "-2+3", "-5", "\t=1+1", "\r=1+1", "a,b", "say \"no\"", "\"", "two\nlines", "two\r\nlines", "bell\u0007 escape\u001b[31m nul\0", "</script>", "'quoted'; DROP TABLE", "微博 𠮷 ‮", "\\N", "NULL",
    ];

    private static readonly ExportTable Texts = Table<string>
        .Of("texts", "text_id", "Hostile texts.", _ => Hostile, text => $"{Array.IndexOf(Hostile, text)}")
        .Text("text", "The text.", text => text)
        .OptionalText("missing", "Nothing.", _ => null);

    [Fact]
    public void Json_and_parquet_keep_them_as_they_are()
    {
        using TestFolder folder = new();

        File.ReadAllLines(Write(new JsonTableWriter(), folder)).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()).Should().Equal(Hostile);
        Write(new ParquetTableWriter(), folder);
        ExportedCatalog.Ask("SELECT text, missing FROM 'texts.parquet'", folder.Path).Should().BeEquivalentTo(Hostile.Select(text => new[] { text, null }), options => options.WithStrictOrdering());
    }

    [Fact]
    public void Csv_makes_them_harmless_and_keeps_one_row_a_line()
    {
        using TestFolder folder = new();
        string text = File.ReadAllText(Write(new CsvTableWriter(), folder));

        text.Split("\r\n").Should().Equal(
            [
                "text_id,text,missing",
                "0,'=cmd|' /C calc'!A0,", "1,'+1+cmd,", "2,'@SUM(A1),", "3,'-2+3,", "4,-5,", "5,' =1+1,", "6,' =1+1,", "7,\"a,b\",", "8,\"say \"\"no\"\"\",", "9,\"\"\"\",",
                "10,two lines,", "11,two  lines,", "12,bell  escape [31m nul ,", "13,</script>,", "14,'quoted'; DROP TABLE,", "15,微博 𠮷  ,", "16,\\N,", "17,NULL,", "",
            ]);
        text[0].Should().Be('t', "there is no mark before the header");
    }

    [Fact]
    public void A_table_without_rows_is_a_file_with_columns()
    {
        using TestFolder folder = new();
        ExportTable empty = Table<string>.Of("empty", "id", "Nothing.", _ => [], text => text).Text("text", "The text.", text => text);

        Write(new ParquetTableWriter(), folder, empty);
        ExportedCatalog.Ask("DESCRIBE SELECT * FROM 'empty.parquet'", folder.Path).Select(row => row[0]).Should().Equal("id", "text");
        File.ReadAllText(Write(new CsvTableWriter(), folder, empty)).Should().Be("id,text\r\n");
        File.ReadAllText(Write(new JsonTableWriter(), folder, empty)).Should().BeEmpty();
    }

    private static string Write(TableWriter writer, TestFolder folder, ExportTable? table = null)
    {
        table ??= Texts;
        string path = folder.At(writer.FileOf(table));
        using FileStream file = File.Create(path);
        writer.Write(table, [.. table.Rows(PlatformCatalog.Default)], file);
        return path;
    }
}
