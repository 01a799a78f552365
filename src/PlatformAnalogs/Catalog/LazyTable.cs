using System.Collections;

namespace PlatformAnalogs.Catalog;

/// <summary>A list whose items are decoded when first asked for. Two threads may both decode one; all see the same item afterwards.</summary>
internal sealed class LazyTable<T>(int count, Func<int, T> decode) : IReadOnlyList<T>
    where T : class
{
    private readonly T?[] _items = new T?[count];

    public int Count => _items.Length;

    public T this[int index] => _items[index] ?? Interlocked.CompareExchange(ref _items[index], decode(index), null) ?? _items[index]!;

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Some items of a table, each decoded when first asked for.</summary>
internal sealed class LazyList<T>(int[] indexes, IReadOnlyList<T> table) : IReadOnlyList<T>
{
    public int Count => indexes.Length;

    public T this[int index] => table[indexes[index]];

    public IEnumerator<T> GetEnumerator()
    {
        foreach (int index in indexes)
            yield return table[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
