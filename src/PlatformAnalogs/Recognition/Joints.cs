using PlatformAnalogs.Text;

namespace PlatformAnalogs.Recognition;

/// <summary>What stands between the parts of a list of platforms, and between two names of one.</summary>
internal static class Joints
{
    private const int MaxLength = 24;

    private static readonly KeyTable<string> Words = SignsOfMeaning.Words(
        "and|or|versus|vs|to|nor|plus|formerly|formerly known as|previously|previously known as|known as|also known as|aka|now|now called|then|as well as|not|but not|but also|than|then called|renamed|and then|and the|or the|and even|or even|e.g|i.e|both|instead of|rather than|from|over|into|became|is now|"
        + "和|与|與|及|以及|或|跟|还有|還有|到|前身为|前身是|前身為|原名|原|前|现|現|改名|更名|更名为|更名為|改名为|改名為|又称|又稱|即|并|并入|同|还是|還是|也|或者|改为|改為|变成|變成|现称|现在叫|改名叫|改称|后来的|现在的|等|甚至|甚至是|不如|比|对|對|收购|起诉|超越", '|');

    /// <summary>Whether what stands between two places only joins what stands before and behind.</summary>
    internal static bool Join(ReadOnlySpan<char> text, int end, int start)
    {
        if (start < end || start - end > MaxLength)
            return false;
        ReadOnlySpan<char> between = text[end..start];
        if (between.Contains('\n'))
            return false;
        between = between.Trim(" \u00A0\u3000,、，;；/&|+()（）[]\"“”'‘’《》「」『』<>→-–—·:：@#*`～~");
        return between.IsEmpty || Words.Find(between) is not null;
    }
}
