namespace PlatformAnalogs.Cli.Extraction;

/// <summary>What an address is for, as its path and parameters say. General words only: which hosts there are is the catalog's to know.</summary>
internal static class AddressPurpose
{
    // No server takes a longer one, so it is no button either.
    private const int Longest = 1 << 14;

    // What share endpoints call the page that they are to share.
    private static readonly string[] SharedPage = ["url", "u", "uri", "href", "link", "text", "canonicalurl", "resourceurl", "shareurl", "share_url", "status"];
    private static readonly string[] ClientOfLogIn = ["client_id", "appid", "app_id", "client_key"];
    private static readonly string[] WayBack = ["redirect_uri", "redirect_url", "redirecturi"];
    private static readonly string[] LogInHosts = ["accounts", "passport", "login", "signin", "auth", "sso", "appleid"];
    private static readonly string[] LogInWords = ["login", "signin", "sign-in", "oauth", "passport", "appleid", "auth.js"];
    private static readonly string[] ShareClasses = ["share", "sharer", "sharing", "addthis", "sharethis", "addtoany", "a2a"];

    /// <summary>The kind of a reference once its address has been looked at: links and forms may share or log in, scripts may log in.</summary>
    internal static ReferenceKind Of(string address, ReferenceKind kind)
    {
        if (kind is not (ReferenceKind.Link or ReferenceKind.Form or ReferenceKind.Script or ReferenceKind.BlockingScript) || address.Length > Longest)
            return kind;
        Parts parts = new(address);
        if (kind is ReferenceKind.Script or ReferenceKind.BlockingScript)
            return IsLogInScript(parts) ? ReferenceKind.LogIn : kind;
        return IsLogIn(parts) ? ReferenceKind.LogIn : IsShare(parts) ? ReferenceKind.Share : kind;
    }

    /// <summary>Whether the classes of a link call it a button that shares.</summary>
    internal static bool IsShareClass(ReadOnlySpan<char> classes)
    {
        foreach (Range word in classes.SplitAny(" \t\r\n-_"))
        {
            if (Is(classes[word], ShareClasses))
                return true;
        }

        return false;
    }

    private static bool IsShare(Parts parts)
    {
        string last = parts.Segments.Length == 0 ? "" : parts.Segments[^1];
        // Many a thing is shared at an address: only what takes a page to share is a button.
        if (last.StartsWith("sharer", StringComparison.Ordinal) || last.StartsWith("sharearticle", StringComparison.Ordinal) || last is "share" or "share.php")
            return true;
        if (parts.Has("intent", "tweet") || parts.Has("intent", "post") || parts.Has("intent", "compose") || parts.Has("dialog", "share"))
            return true;
        if (parts.Path.Contains("share", StringComparison.Ordinal) || parts.Host.StartsWith("share.", StringComparison.Ordinal))
            return parts.Parameters.Exists(parameter => Is(parameter.Name, SharedPage));
        if (last is "submit" or "submitlink" or "save" or "add" or "offer" or "button" or "bookmark" or "create")
            return parts.Parameters.Exists(parameter => Is(parameter.Name, SharedPage) && IsPage(parameter.Value));
        // To send a text to somebody is a conversation; to nobody yet, a share.
        return last is "" or "send" && parts.Parameters.Exists(parameter => parameter is { Name: "text", Value.Length: > 0 }) && !parts.Parameters.Exists(parameter => parameter.Name is "phone" or "to");
    }

    private static bool IsLogIn(Parts parts)
    {
        bool client = parts.Parameters.Exists(parameter => Is(parameter.Name, ClientOfLogIn));
        if (client && parts.Parameters.Exists(parameter => Is(parameter.Name, WayBack)))
            return true;
        bool authorizes = Array.Exists(parts.Segments, segment => segment.Contains("authorize", StringComparison.Ordinal) || segment is "authenticate" or "auth");
        if (Array.Exists(parts.Segments, IsOAuth))
            return client || authorizes || parts.Has("login", "oauth") || parts.Has("dialog", "oauth") || parts.Segments is [.., "o", _];
        return (authorizes && (client || parts.Host.StartsWith("appleid.", StringComparison.Ordinal)))
            || parts.Has("connect", "qrconnect")
            || Array.Exists(parts.Segments, segment => segment.StartsWith("signin-", StringComparison.Ordinal));
    }

    private static bool IsLogInScript(Parts parts)
    {
        string label = parts.Host.Split('.')[0];
        if (Is(label, LogInHosts) || parts.Has("gsi", "client"))
            return true;
        string last = parts.Segments.Length == 0 ? "" : parts.Segments[^1];
        if (label == "connect" && (last.EndsWith("sdk.js", StringComparison.Ordinal) || last == "all.js"))
            return true;
        return Array.Exists(LogInWords, word => parts.Path.Contains(word, StringComparison.Ordinal));
    }

    private static bool IsOAuth(string segment) => segment is "oauth" or "oauth2" or "oauth2.0";

    // A page's address, or the gap that a template leaves for it.
    private static bool IsPage(string value) => value.StartsWith("http", StringComparison.Ordinal) || value.StartsWith('{') || value.StartsWith('<') || value.StartsWith('%');

    private static bool Is(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>An address in its parts, in lower case.</summary>
    private sealed class Parts
    {
        internal Parts(string address)
        {
            string rest = address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..].Split('#')[0].ToLowerInvariant();
            int query = rest.IndexOf('?', StringComparison.Ordinal);
            string beforeQuery = query < 0 ? rest : rest[..query];
            int path = beforeQuery.IndexOf('/', StringComparison.Ordinal);
            Host = path < 0 ? beforeQuery : beforeQuery[..path];
            Path = path < 0 ? "" : beforeQuery[path..];
            Segments = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
            if (query >= 0)
                Parameters = [.. rest[(query + 1)..].Split('&').Select(Parameter)];
        }

        internal string Host { get; }

        internal string Path { get; }

        internal string[] Segments { get; }

        internal List<(string Name, string Value)> Parameters { get; } = [];

        internal bool Has(string segment, string next)
        {
            for (int i = 1; i < Segments.Length; i++)
            {
                if (Segments[i - 1] == segment && Segments[i] == next)
                    return true;
            }

            return false;
        }

        private static (string Name, string Value) Parameter(string text) =>
            text.IndexOf('=', StringComparison.Ordinal) is int equals and >= 0 ? (text[..equals], text[(equals + 1)..]) : (text, "");
    }
}
