using System.Diagnostics.CodeAnalysis;

namespace PlatformAnalogs;

/// <summary>What the address of a profile looks like on a platform, for a period.</summary>
public sealed class ProfilePattern
{
    internal ProfilePattern(string template, Period period, IReadOnlyList<Source> sources)
    {
        Template = template;
        Period = period;
        Sources = sources;
    }

    /// <summary>An absolute address with <c>{handle}</c> or <c>{id}</c> in it once, such as <c>https://weibo.com/u/{id}</c>.</summary>
    public string Template { get; }

    /// <summary>When addresses had this form.</summary>
    public Period Period { get; }

    /// <summary>The pages that show it; may be empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The template.</summary>
    public override string ToString() => Template;

    internal static bool TryParse(string template, Period period, IReadOnlyList<Source> sources, [NotNullWhen(true)] out ProfilePattern? pattern)
    {
        string[] around = template.Split(["{handle}", "{id}"], StringSplitOptions.None);
        bool valid = around.Length == 2 && !around[0].Contains('{') && !around[1].Contains('{')
            && Uri.TryCreate(around[0] + "x" + around[1], UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" && url.Host.Contains('.');
        pattern = valid ? new ProfilePattern(template, period, sources) : null;
        return valid;
    }
}
