namespace PlatformAnalogs.Catalog;

/// <summary>Which facts came with which overlay. What is not in the table is of the first layer: a catalog without overlays has an empty one.</summary>
internal sealed class LayerTable
{
    private readonly Dictionary<object, int> _layers;

    private LayerTable(string[] names, Dictionary<object, int> layers) => (Names, _layers) = (Array.AsReadOnly(names), layers);

    internal static LayerTable BuiltIn { get; } = Of("built-in");

    /// <summary>The layers, the first one below all others.</summary>
    internal IReadOnlyList<string> Names { get; }

    internal bool HasOverlays => Names.Count > 1;

    internal static LayerTable Of(string name) => new([name], new(ReferenceEqualityComparer.Instance));

    /// <summary>The same with a layer on top.</summary>
    internal LayerTable Under(string name) => new([.. Names, name], new(_layers, ReferenceEqualityComparer.Instance));

    /// <summary>Only while a catalog is put together.</summary>
    internal void Set(object item, int layer)
    {
        if (layer > 0)
            _layers[item] = layer;
    }

    internal int Of(object item) => _layers.GetValueOrDefault(item);
}
