using PlatformAnalogs;

namespace Lib;

public static class Names
{
    public static Platform? Of(string text) => PlatformCatalog.Default.Find(text);
}
