using System.Globalization;

namespace PlatformAnalogs.Cli.Export.Writers;

/// <summary>Cells as text, the same on every machine.</summary>
internal static class Cells
{
    internal static string? Text(object? cell) => cell switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)cell,
    };
}
