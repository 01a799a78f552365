namespace PlatformAnalogs.Model;

/// <summary>
/// Something of a fact that few ask for, such as a note: held as it is, or read from where it is stored each time that it is asked for, so
/// that it takes no memory in between.
/// </summary>
internal readonly struct Stored<T>
    where T : class
{
    private readonly object? _holder;
    private readonly int _place;

    private Stored(T? value) => _holder = value;

    internal Stored(IStore<T> store, int place) => (_holder, _place) = (store, place);

    internal bool IsThere => _holder is not null;

    internal T? Value => _holder as T ?? (_holder as IStore<T>)?.Read(_place);

    public static implicit operator Stored<T>(T? value) => new(value);
}

/// <summary>Where something is stored.</summary>
internal interface IStore<out T>
{
    /// <summary>What is stored at a place; made anew each time.</summary>
    T Read(int place);
}
