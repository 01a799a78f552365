using System.Numerics;
using System.Runtime.InteropServices;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Lookup;

/// <summary>Makes the table of everything that a catalog's platforms are called.</summary>
internal static class NameTableWriter
{
    internal static byte[] Write(CatalogIndex index)
    {
        Dictionary<string, List<(int Platform, int Place)>> places = new(StringComparer.Ordinal);
        for (int i = 0; i < index.Content.Platforms.Count; i++)
        {
            Platform platform = index.Content.Platforms[i];
            Add(platform.Id, i, NamePlace.Id);
            for (int n = 0; n < platform.Names.Count; n++)
            {
                PlatformName name = platform.Names[n];
                Add(name.Text, i, NamePlace.OfName(n));
                if (name.Language != Pinyin.Language)
                    continue;
                foreach (string spelling in Pinyin.WithoutUmlaut(name.Text))
                    Add(spelling, i, NamePlace.OfName(n));
            }

            for (int h = 0; h < platform.Hosts.Count; h++)
                Add(platform.Hosts[h].Host, i, NamePlace.OfHost(h));
        }

        return Write(index, places);

        void Add(string text, int platform, int place)
        {
            string key = index.Folder.Fold(text);
            if (key.Length == 0)
                return;
            if (!places.TryGetValue(key, out List<(int, int)>? list))
                places[key] = list = [];
            list.Add((platform, place));
        }
    }

    private static byte[] Write(CatalogIndex index, Dictionary<string, List<(int Platform, int Place)>> places)
    {
        // Half full at most, so that a miss ends soon.
        string?[] slots = new string?[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, places.Count * 2))];
        foreach (string key in places.Keys)
        {
            int slot = KeyHash.Of(key).Value & (slots.Length - 1);
            while (slots[slot] is not null)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = key;
        }

        List<int> numbers = [slots.Length, .. new int[slots.Length]];
        for (int slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] is not { } key)
                continue;
            numbers[1 + slot] = NameTable.Slot(numbers.Count, KeyHash.Of(key).Value);
            List<(int Platform, int Place)> list = places[key];
            NamePosting[] postings = [.. list.Select(item => NamePosting.Of(index.Content.Platforms[item.Platform], item.Place, index.DataAsOf))];
            Platform? dominant = NameIndex.DominantOf(postings);
            int alone = dominant is null ? 0 : list.First(item => index.Content.Platforms[item.Platform] == dominant).Platform + 1;
            numbers.AddRange([key.Length, alone, postings.Any(posting => posting.IsPinyin) ? NameTable.Pinyin : 0, list.Count]);
            numbers.AddRange(MemoryMarshal.Cast<char, int>(key.PadRight(2 * NameTable.KeyLength(key.Length), '\0').AsSpan()));
            foreach ((int platform, int place) in list)
                numbers.AddRange([platform, place]);
        }

        return MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers)).ToArray();
    }
}
