namespace PlatformAnalogs.Cli.Extraction;

/// <summary>The images of a <c>srcset</c>: addresses, each with a width or density, parted by commas that addresses too may have.</summary>
internal static class SourceSets
{
    internal static void Scan(ReadOnlySpan<char> value, int offset, PageBuilder page)
    {
        int i = 0;
        while (i < value.Length)
        {
            if (value[i] == ',' || char.IsWhiteSpace(value[i]))
            {
                i++;
                continue;
            }

            int start = i;
            while (i < value.Length && !char.IsWhiteSpace(value[i]))
                i++;
            ReadOnlySpan<char> address = value[start..i];
            page.Add(ReferenceKind.Image, address.TrimEnd(','), offset + start);
            if (address[^1] != ',')
                i = DescriptorsEnd(value, i);
        }
    }

    private static int DescriptorsEnd(ReadOnlySpan<char> value, int i)
    {
        bool inside = false;
        for (; i < value.Length && (inside || value[i] != ','); i++)
            inside = value[i] == '(' || (inside && value[i] != ')');
        return i;
    }
}
