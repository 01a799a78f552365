namespace PlatformAnalogs;

/// <summary>What a question's date was and the day that was used to answer it.</summary>
/// <param name="Asked">The date asked for; null where none was given.</param>
/// <param name="Day">The day used: the last one of <paramref name="Asked"/>, and never later than the date of the data.</param>
public readonly record struct AsOf(PartialDate? Asked, DateOnly Day)
{
    internal static AsOf Resolve(PartialDate? asked, DateOnly dataAsOf)
    {
        DateOnly day = asked?.Latest ?? dataAsOf;
        return new AsOf(asked, day > dataAsOf ? dataAsOf : day);
    }

    /// <summary>The date as asked, or the day used where none was asked.</summary>
    public override string ToString() => (Asked ?? Day).ToString();
}
