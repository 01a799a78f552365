using PlatformAnalogs.Text;

namespace PlatformAnalogs.Lookup;

/// <summary>What somebody who is typing may mean: names sorted by their keys, so that those with a beginning stand together.</summary>
internal sealed class NameSuggestions
{
    private readonly string[] _keys;
    private readonly string[] _names;

    internal NameSuggestions(IEnumerable<(string Key, string Name)> names)
    {
        (string Key, string Name)[] all = [.. names];
        _keys = [.. all.Select(pair => pair.Key)];
        _names = [.. all.Select(pair => pair.Name)];
        Array.Sort(_keys, _names, StringComparer.Ordinal);
    }

    /// <summary>Names that begin with a key, the shortest first, then names near to it, the nearest first.</summary>
    internal IReadOnlyList<string> For(string key, int count)
    {
        List<string> found = [];
        foreach (int index in Completions(key).OrderBy(index => _keys[index].Length).ThenBy(index => index))
        {
            if (found.Count == count)
                return found;
            if (!found.Contains(_names[index]))
                found.Add(_names[index]);
        }

        foreach (int index in Near(key))
        {
            if (found.Count == count)
                break;
            if (!found.Contains(_names[index]))
                found.Add(_names[index]);
        }

        return found;
    }

    private IEnumerable<int> Completions(string key)
    {
        int first = Array.BinarySearch(_keys, key, StringComparer.Ordinal);
        for (int i = first < 0 ? ~first : first; i < _keys.Length && _keys[i].StartsWith(key, StringComparison.Ordinal); i++)
            yield return i;
    }

    private IEnumerable<int> Near(string key)
    {
        List<(int Index, int Distance)> near = [];
        for (int i = 0; i < _keys.Length; i++)
        {
            int longest = Math.Max(key.Length, _keys[i].Length);
            int most = Math.Max(EditDistance.One, EditDistance.One * longest / 3);
            // The difference in length alone is a lower bound.
            if (EditDistance.One * Math.Abs(key.Length - _keys[i].Length) <= 2 * most && EditDistance.Between(key, _keys[i]) is var distance && distance <= most)
                near.Add((i, distance));
        }

        return near.OrderBy(pair => pair.Distance).ThenBy(pair => pair.Index).Select(pair => pair.Index);
    }
}
