using System.Collections;

namespace PlatformAnalogs.Catalog;

/// <summary>A list of which each item is made from one of another list when asked for.</summary>
internal sealed class DerivedList<TFrom, T>(IReadOnlyList<TFrom> items, Func<TFrom, T> convert) : IReadOnlyList<T>
{
    public int Count => items.Count;

    public T this[int index] => convert(items[index]);

    public IEnumerator<T> GetEnumerator() => items.Select(convert).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A list that is made when first asked for.</summary>
internal sealed class DeferredList<T>(Func<IReadOnlyList<T>> make) : IReadOnlyList<T>
{
    private readonly Lazy<IReadOnlyList<T>> _items = new(make);

    public int Count => _items.Value.Count;

    public T this[int index] => _items.Value[index];

    public IEnumerator<T> GetEnumerator() => _items.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
