using System.Buffers;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>The addresses in a style sheet. Only what tells an address from other text is looked at: comments, strings, <c>url()</c>, and the at-rule around it.</summary>
internal ref struct CssScanner
{
    private static readonly SearchValues<char> Telling = SearchValues.Create("/\"'@{};uU");

    private readonly ReadOnlySpan<char> _css;
    private readonly int _offset;
    private readonly PageBuilder _page;
    private int _at;
    private int _depth;
    private int _fontDepth = int.MaxValue;
    private bool _import;
    private bool _fontFollows;
    private bool _namespace;

    private CssScanner(ReadOnlySpan<char> css, int offset, PageBuilder page)
    {
        _css = css;
        _offset = offset;
        _page = page;
    }

    internal static void Scan(ReadOnlySpan<char> css, int offset, PageBuilder page) => new CssScanner(css, offset, page).Run();

    private void Run()
    {
        while (_at < _css.Length)
        {
            int next = _css[_at..].IndexOfAny(Telling);
            if (next < 0)
                return;
            _at += next;
            switch (_css[_at])
            {
                case '/' when Follows("/*"):
                    int end = _css[(_at + 2)..].IndexOf("*/");
                    _at = end < 0 ? _css.Length : _at + end + 4;
                    break;
                case '"' or '\'':
                    Range text = ReadString();
                    if (_import)
                        Add(ReferenceKind.Style, text);
                    _import = false;
                    break;
                case '@':
                    _import = Follows("@import");
                    _namespace = Follows("@namespace");
                    _fontFollows = Follows("@font-face");
                    _at++;
                    break;
                case '{':
                    if (_fontFollows)
                        _fontDepth = _depth;
                    _fontFollows = false;
                    _depth++;
                    _at++;
                    break;
                case '}':
                    _depth = Math.Max(0, _depth - 1);
                    if (_depth <= _fontDepth)
                        _fontDepth = int.MaxValue;
                    _at++;
                    break;
                case ';':
                    _import = _namespace = false;
                    _at++;
                    break;
                case 'u' or 'U' when Follows("url(") && !IsName(_at - 1):
                    ReadUrl();
                    break;
                default:
                    _at++;
                    break;
            }
        }
    }

    private void ReadUrl()
    {
        _at += "url(".Length;
        while (_at < _css.Length && char.IsWhiteSpace(_css[_at]))
            _at++;
        if (_at == _css.Length)
            return;
        Range address;
        if (_css[_at] is '"' or '\'')
        {
            address = ReadString();
        }
        else
        {
            int length = _css[_at..].IndexOf(')');
            int end = length < 0 ? _css.Length : _at + length;
            address = _at..end;
            _at = end;
        }

        if (!_namespace)
            Add(_import ? ReferenceKind.Style : _depth > _fontDepth ? ReferenceKind.Font : ReferenceKind.Image, address);
        _import = false;
    }

    private Range ReadString()
    {
        char quote = _css[_at++];
        int start = _at;
        // A string does not go on to the next line: one without an end would swallow all that follows.
        while (_at < _css.Length && _css[_at] != quote && _css[_at] is not ('\n' or '\r'))
            _at += _css[_at] == '\\' ? 2 : 1;
        int end = Math.Min(_at, _css.Length);
        _at = Math.Min(end + 1, _css.Length);
        return start..end;
    }

    private readonly void Add(ReferenceKind kind, Range range)
    {
        ReadOnlySpan<char> address = _css[range].TrimEnd();
        _page.Add(kind, address.Contains('\\') ? address.ToString().Replace("\\", "", StringComparison.Ordinal) : address, _offset + range.Start.Value);
    }

    private readonly bool Follows(string text) => _css[_at..].StartsWith(text, StringComparison.OrdinalIgnoreCase);

    private readonly bool IsName(int index) => index >= 0 && (char.IsLetterOrDigit(_css[index]) || _css[index] is '-' or '_');
}
