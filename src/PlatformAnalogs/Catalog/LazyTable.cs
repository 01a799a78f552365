using System.Collections;

namespace PlatformAnalogs.Catalog;

/// <summary>A list whose items are decoded when first asked for. Two threads may both decode one; all see the same item afterwards.</summary>
internal sealed class LazyTable<T>(int count, Func<int, T> decode) : IReadOnlyList<T>
    where T : class
{
    // In pages, so that a large table of which one item is asked for takes no room for the others.
    private const int PageSize = 256;

    private readonly T?[]?[] _pages = new T?[]?[(count + PageSize - 1) / PageSize];

    public int Count => count;

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)count, nameof(index));
            ref T?[]? page = ref _pages[index / PageSize];
            T?[] items = page ?? Interlocked.CompareExchange(ref page, new T?[PageSize], null) ?? page!;
            ref T? item = ref items[index % PageSize];
            return item ?? Interlocked.CompareExchange(ref item, decode(index), null) ?? item!;
        }
    }

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

/// <summary>One item of a table as a list: most facts cite one page.</summary>
internal sealed class LazyItem<T>(int place, IReadOnlyList<T> table) : IReadOnlyList<T>
{
    public int Count => 1;

    public T this[int index] => index == 0 ? table[place] : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<T> GetEnumerator()
    {
        yield return table[place];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
