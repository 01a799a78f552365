using System.Globalization;
using System.Text;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>
/// The addresses in the strings of a script. It is not parsed: strings, comments and regular expressions are told apart by
/// how they begin, and where that goes wrong the end of the line puts it right.
/// </summary>
internal ref struct ScriptScanner
{
    private const int DeepestTemplate = 64;

    private readonly ReadOnlySpan<char> _script;
    private readonly int _offset;
    private readonly PageBuilder _page;
    private readonly ReferenceKind _kind;
    private readonly Stack<int> _templates = new();
    private int _at;
    private int _braces;
    private char _before;

    private ScriptScanner(ReadOnlySpan<char> script, int offset, PageBuilder page, ReferenceKind kind)
    {
        _script = script;
        _offset = offset;
        _page = page;
        _kind = kind;
    }

    internal static void Scan(ReadOnlySpan<char> script, int offset, PageBuilder page, ReferenceKind kind) => new ScriptScanner(script, offset, page, kind).Run();

    private void Run()
    {
        while (_at < _script.Length)
        {
            char c = _script[_at];
            switch (c)
            {
                case '"' or '\'':
                    ReadString(c);
                    break;
                case '`':
                    _at++;
                    ReadTemplate();
                    break;
                case '/' when Next == '/':
                    SkipTo("\n", 1);
                    break;
                case '/' when Next == '*':
                    SkipTo("*/", 2);
                    break;
                case '/' when BeginsExpression:
                    SkipExpression();
                    break;
                case '{':
                    _braces++;
                    _at++;
                    break;
                case '}':
                    _at++;
                    if (_templates.TryPeek(out int braces) && braces == _braces)
                    {
                        _templates.Pop();
                        ReadTemplate();
                    }

                    _braces--;
                    break;
                default:
                    _at++;
                    break;
            }

            if (!char.IsWhiteSpace(c))
                _before = c;
        }
    }

    private readonly char Next => _at + 1 < _script.Length ? _script[_at + 1] : '\0';

    // After a value a slash divides; elsewhere it begins a regular expression.
    private readonly bool BeginsExpression => _before is '\0' or '(' or ',' or '=' or ':' or '[' or '!' or '&' or '|' or '?' or '{' or '}' or ';' or '+' or '>';

    private void ReadString(char quote)
    {
        int start = ++_at;
        while (_at < _script.Length && _script[_at] != quote && _script[_at] is not ('\n' or '\r'))
            _at += _script[_at] == '\\' ? 2 : 1;
        Add(start);
        _at++;
    }

    private void ReadTemplate()
    {
        int start = _at;
        while (_at < _script.Length && _script[_at] != '`')
        {
            if (_script[_at] == '$' && Next == '{' && _templates.Count < DeepestTemplate)
            {
                Add(start);
                _at += 2;
                _braces++;
                _templates.Push(_braces);
                return;
            }

            _at += _script[_at] == '\\' ? 2 : 1;
        }

        Add(start);
        _at++;
    }

    private void SkipExpression()
    {
        bool inClass = false;
        for (_at++; _at < _script.Length && _script[_at] is not ('\n' or '\r'); _at++)
        {
            char c = _script[_at];
            if (c == '\\')
                _at++;
            else if (c == '/' && !inClass)
                break;
            else
                inClass = c == '[' || (inClass && c != ']');
        }

        _at++;
    }

    private void SkipTo(string end, int length)
    {
        int found = _script[Math.Min(_at + 2, _script.Length)..].IndexOf(end);
        _at = found < 0 ? _script.Length : _at + 2 + found + length;
    }

    private readonly void Add(int start)
    {
        ReadOnlySpan<char> text = _script[start..Math.Min(_at, _script.Length)];
        if (text.IndexOf("//") < 0 && text.IndexOf('\\') < 0)
            return;
        int[] places = [];
        if (text.Contains('\\'))
            text = Unescape(text, out places);
        if (text.StartsWith("//") && text[2..].IndexOf('.') > 0 && char.IsAsciiLetterOrDigit(text[2]))
            _page.Add(_kind, AddressSearch.UntilEnd(text), _offset + start);
        else
            AddressSearch.Find(text, _offset + start, _page, _kind, places);
    }

    private static string Unescape(ReadOnlySpan<char> text, out int[] places)
    {
        StringBuilder plain = new(text.Length);
        places = new int[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            places[plain.Length] = i;
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
                continue;
            }

            i++;
            int digits = text[i] switch { 'u' => 4, 'x' => 2, _ => 0 };
            if (digits > 0 && i + digits < text.Length && ushort.TryParse(text.Slice(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
            {
                plain.Append((char)unit);
                i += digits;
            }
            else
            {
                plain.Append(text[i] is 'n' or 'r' or 't' ? ' ' : text[i]);
            }
        }

        return plain.ToString();
    }
}
