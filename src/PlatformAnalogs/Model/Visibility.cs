namespace PlatformAnalogs;

/// <summary>Whether people of a region can see what is on a platform.</summary>
public enum Visibility
{
    /// <summary>Not known: no platform is recognised, or no record tells.</summary>
    Unknown = 0,

    /// <summary>The platform can be reached over an ordinary connection.</summary>
    Seen = 1,

    /// <summary>It can be reached badly, at times, or not in all its parts.</summary>
    Partly = 2,

    /// <summary>It is blocked, banned, withdrawn, not offered, or not in operation.</summary>
    NotSeen = 3,
}

internal static class Visibilities
{
    internal static Visibility Of(AccessStatus status, bool isPartly = false) => status switch
    {
        AccessStatus.Unknown => Visibility.Unknown,
        AccessStatus.Accessible => isPartly ? Visibility.Partly : Visibility.Seen,
        AccessStatus.Intermittent or AccessStatus.Degraded or AccessStatus.Restricted => Visibility.Partly,
        _ => Visibility.NotSeen,
    };
}
