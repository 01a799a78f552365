using System.Globalization;
using PlatformAnalogs.Seeds;

namespace PlatformAnalogs;

/// <summary>Documents that make no catalog. All their problems are here at once, and nothing of them was applied.</summary>
public sealed class CatalogFormatException : FormatException
{
    private const int Told = 3;

    internal CatalogFormatException(Diagnostics problems)
        : base(Words(problems))
    {
        Problems = problems.Found;
        Count = problems.Count;
    }

    /// <summary>The problems by file and place, a thousand at most.</summary>
    public IReadOnlyList<CatalogProblem> Problems { get; }

    /// <summary>How many problems there are, those beyond the thousandth included.</summary>
    public int Count { get; }

    private static string Words(Diagnostics problems)
    {
        string first = string.Join("\n", problems.Found.Take(Told));
        int more = problems.Count - Math.Min(Told, problems.Found.Count);
        return more == 0 ? first : first + "\n" + string.Create(CultureInfo.InvariantCulture, $"and {more} more problems.");
    }
}
