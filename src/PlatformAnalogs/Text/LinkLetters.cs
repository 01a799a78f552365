using System.Buffers;
using System.Runtime.Intrinsics;

namespace PlatformAnalogs.Text;

/// <summary>A set of ASCII characters: to search a text with, and to ask of sixteen characters at once which are in it.</summary>
internal sealed class LinkLetters
{
    private const string Alphanumeric = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private const string Unreserved = Alphanumeric + "-._~%";

    private LinkLetters(string letters)
    {
        Span<byte> halves = stackalloc byte[Vector128<byte>.Count];
        foreach (char c in letters)
            halves[c & 15] |= (byte)(1 << (c >> 4));
        Table = Vector128.Create<byte>(halves);
        Values = SearchValues.Create(letters);
    }

    /// <summary>What ends a part of an address.</summary>
    internal static LinkLetters Ends { get; } = new("/\\?#");

    /// <summary>What may stand in an address; what else stands there needs a closer look.</summary>
    internal static LinkLetters Address { get; } = new(Unreserved + ":/?#[]@!$&'()*+,;=\\|^`{}");

    internal static LinkLetters Host { get; } = new(Alphanumeric + "-_.");

    /// <summary>What sites write ids with.</summary>
    internal static LinkLetters Token { get; } = new(Unreserved + "=");

    /// <summary>What of ASCII people call themselves with.</summary>
    internal static LinkLetters Name { get; } = new(Unreserved + "+:'");

    /// <summary>The set, to search with.</summary>
    internal SearchValues<char> Values { get; }

    /// <summary>By the low half of a code, the high halves with which it is in the set, a bit each.</summary>
    internal Vector128<byte> Table { get; }

    /// <summary>The bit of each high half; none for those beyond ASCII.</summary>
    internal static Vector128<byte> HighTable => Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>A bit for each of sixteen characters that is not in a set.</summary>
    /// <param name="table">The table of the set.</param>
    /// <param name="low">The low halves of the codes.</param>
    /// <param name="high">The bits of their high halves.</param>
    internal static ulong Outside(Vector128<byte> table, Vector128<byte> low, Vector128<byte> high) =>
        Vector128.Equals(Vector128.ShuffleNative(table, low) & high, Vector128<byte>.Zero).ExtractMostSignificantBits();
}
