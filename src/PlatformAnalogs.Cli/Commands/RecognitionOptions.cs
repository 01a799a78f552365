using System.CommandLine;
using PlatformAnalogs.Cli.Annotation;

namespace PlatformAnalogs.Cli.Commands;

/// <summary>What counts as a mention, as the commands that look for them ask it.</summary>
internal sealed class RecognitionOptions
{
    private readonly Option<string?> _certainty = CommonOptions.Text("--min-certainty", "certain (links and names that are nothing else), likely (also words with a sign of the meaning; default) or doubtful (everything).");
    private readonly Option<string?> _offsets = CommonOptions.Text("--offsets", "What offsets count in: utf16 (default), utf8 or codepoint.");
    private readonly Option<string[]> _platforms = new("--platform") { Description = "Only this platform; may be given several times." };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The date of the text: names that came into use later do not count. Default: names of all times." };

    internal RecognitionOptions(Command command)
    {
        foreach (Option option in (Option[])[_certainty, _offsets, _platforms, _asOf])
            command.Options.Add(option);
    }

    internal RecognizerOptions Of(Session session, ParseResult parsed) => new()
    {
        MinCertainty = Session.Value<Certainty>(parsed.GetValue(_certainty)) ?? Certainty.Likely,
        AsOf = Session.Date(parsed.GetValue(_asOf)),
        Platforms = parsed.GetValue(_platforms) is { Length: > 0 } names ? names.Select(name => session.Platform(name).Id).ToHashSet(StringComparer.Ordinal) : null,
    };

    internal OffsetUnit Unit(ParseResult parsed) => Session.Value<OffsetUnit>(parsed.GetValue(_offsets)) ?? OffsetUnit.Utf16;
}
