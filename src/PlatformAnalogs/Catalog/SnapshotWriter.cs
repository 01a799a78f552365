using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using static PlatformAnalogs.Catalog.SnapshotFormat;

namespace PlatformAnalogs.Catalog;

/// <summary>Writes a catalog in its compact form: the same content gives the same bytes.</summary>
internal sealed class SnapshotWriter
{
    // The densest that there is: it is written once and read by everybody.
    private const int CompressionQuality = 11;
    private const int CompressionWindow = 22;

    private readonly CatalogContent _content;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<Source, int> _sources;
    private readonly Dictionary<string, int> _regions, _categories, _features, _operators, _ecosystems, _holders;
    private readonly ArrayBufferWriter<byte> _item = new();
    private readonly List<string> _loose = [];
    private readonly List<string> _remarks = [];
    private readonly byte[][] _sections = new byte[(int)Section.Count][];
    private readonly int[] _counts = new int[(int)Section.Count];

    private SnapshotWriter(CatalogContent content)
    {
        _content = content;
        _sources = Positions(content.Sources, source => source, ReferenceEqualityComparer.Instance);
        _regions = Positions(content.Regions, region => region.Region.Id);
        _categories = Positions(content.Categories, category => category.Id);
        _features = Positions(content.Features, feature => feature.Id);
        _operators = Positions(content.Operators, item => item.Id);
        _ecosystems = Positions(content.Ecosystems, ecosystem => ecosystem.Ecosystem.Id);
        _holders = Positions(content.Holders, holder => holder.Id);
    }

    internal static Snapshot Write(CatalogContent content) => new SnapshotWriter(content).Write();

    private Snapshot Write()
    {
        byte[] head = Item(() =>
        {
            Text(_content.Version);
            Text(_content.Licence);
            Number(_content.DataAsOf.DayNumber);
            OptionalText(_content.Variants);
        });
        // What is found first fills the first pool.
        Set(Section.Ecosystems, _content.Ecosystems, Write);
        Set(Section.Regions, _content.Regions, Write);
        Set(Section.Categories, _content.Categories, Write);
        Set(Section.Platforms, _content.Platforms, WriteIdentity);
        string[] texts = [.. _texts.Keys];
        Set(Section.Texts, texts, WriteUtf8);
        Set(Section.Addresses, [.. _content.Sources.Select(source => source.Address)], WriteUtf8);
        Set(Section.Sources, _content.Sources, Write);
        Set(Section.Features, _content.Features, Write);
        Set(Section.Operators, _content.Operators, Write);
        Set(Section.Links, _content.Platforms, WriteLinks);
        Set(Section.Facts, _content.Platforms, WriteFacts);
        Set(Section.Counterparts, _content.Counterparts, Write);
        Set(Section.Holders, _content.Holders, Write);
        Set(Section.Accounts, _content.Accounts, Write);
        Set(Section.Listings, _content.Listings, Write);
        Set(Section.Populations, _content.Populations, Write);
        Set(Section.MoreTexts, [.. _texts.Keys.Skip(texts.Length)], WriteUtf8);
        Set(Section.LooseTexts, _loose, WriteUtf8);
        Set(Section.Remarks, _remarks, WriteUtf8);
        _sections[(int)Section.Names] = _content.NameTable.ToArray();

        byte[] front = Item(() =>
        {
            Number(head.Length);
            _item.Write(head);
            for (int i = 0; i < _sections.Length; i++)
            {
                Number(_sections[i].Length);
                Number(_counts[i]);
            }

            foreach (byte[] section in _sections.AsSpan(..(int)Section.MoreTexts))
                _item.Write(section);
        });
        byte[] back = [.. _sections[(int)Section.MoreTexts..(int)Section.Remarks].SelectMany(section => section)], remarks = _sections[(int)Section.Remarks];
        return new Snapshot(
            (byte[])[.. Magic, SnapshotFormat.Version, .. SHA256.HashData([.. front, .. back, .. remarks]), .. front, .. Compressed(back)],
            Compressed(remarks));
    }

    private static byte[] Compressed(byte[] bytes)
    {
        byte[] compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, compressed, out int length, CompressionQuality, CompressionWindow)
            ? compressed[..length]
            : throw new InvalidOperationException("The snapshot cannot be compressed.");
    }

    private void Set<T>(Section section, IReadOnlyList<T> items, Action<T> write)
    {
        _sections[(int)section] = Table(items, write);
        _counts[(int)section] = items.Count;
    }

    private void WriteUtf8(string text) => _item.Write(Encoding.UTF8.GetBytes(text));

    private void Write(Source source)
    {
        OptionalText(source.Publisher);
        Number((int)source.Affiliation);
        OptionalDate(source.Published);
        Number((int)source.Grade);
        OptionalDate(source.Accessed);
        Remark(source.Title);
        Remark(source.Archived?.OriginalString);
        Remark(source.Locator);
        Remark(source.CopyOf);
    }

    private void Write(EcosystemInfo ecosystem)
    {
        Text(ecosystem.Ecosystem.Id);
        Text(ecosystem.Name);
        OptionalRegion(ecosystem.HomeRegion);
        OptionalText(ecosystem.Description);
    }

    private void Write(RegionInfo region)
    {
        Text(region.Region.Id);
        Text(region.Name);
        Number((int)region.Kind);
    }

    private void Write(Category category)
    {
        Text(category.Id);
        Text(category.Name);
        OptionalText(category.Family);
    }

    private void Write(Feature feature)
    {
        Text(feature.Id);
        Text(feature.Name);
    }

    private void Write(Operator item)
    {
        Text(item.Id);
        Text(item.Name);
        List(item.LocalNames, Write);
        List(item.Headquarters, place =>
        {
            Text(place.City);
            Number(_regions[place.Region.Id]);
            Write(place.Period);
        });
        List(item.Parents, parent =>
        {
            Number(_operators[parent.OperatorId]);
            Write(parent.Period);
        });
    }

    private void Write(LocalName name)
    {
        Text(name.Text);
        Text(name.Language);
    }

    private void WriteIdentity(Platform platform)
    {
        Text(platform.Id);
        Number(_ecosystems[platform.Ecosystem.Id]);
        OptionalRegion(platform.HomeRegion);
        List(platform.Names, name =>
        {
            Text(name.Text);
            Text(name.Language);
            Number((int)name.Kind);
            Write(name.Period);
            Number(name.IsOrdinaryWord ? 1 : 0);
            List(name.Needs, need => Number((int)need));
            Apart(name.PackedLongerWords.Value, _loose);
            OptionalText(name.Simplified);
            Remark(name.Note);
            Cite(name.Sources);
        });
        List(platform.Hosts, host =>
        {
            Text(host.Host);
            Number((int)host.Kind);
            Write(host.Period);
            Cite(host.Sources);
        });
        List(platform.Categories, category => Number(_categories[category.Id]));
        List(platform.Launched, Write);
        List(platform.Closed, Write);
    }

    private void WriteLinks(Platform platform) => List(platform.Links, link =>
    {
        Apart(link.Template, _loose);
        Number((int)link.Kind);
        Write(link.Period);
        Cite(link.Sources);
    });

    private void WriteFacts(Platform platform)
    {
        List(platform.Features, feature => Number(_features[feature.Id]));
        List(platform.Operators, item =>
        {
            Number(_operators[item.Operator.Id]);
            Write(item.Period);
            Cite(item.Sources);
        });
        List(platform.Relations, relation =>
        {
            Number((int)relation.Kind);
            Text(relation.PlatformId);
            Write(relation.Period);
            Cite(relation.Sources);
        });
        List(platform.Figures, Write);
        List(platform.Access, Write);
    }

    private void Write(UserFigure figure)
    {
        Number((int)figure.Metric);
        Number(_regions[figure.Region.Id]);
        Write(figure.AsOf);
        Write(figure.Amount);
        Number(_sources[figure.Source]);
        OptionalText(figure.Base);
        OptionalText(figure.Definition);
        Number((int)figure.MeasuredBy);
        OptionalText(figure.Measurer);
        List(figure.Covers, Text);
        OptionalText(figure.Edition);
        Remark(figure.Note);
    }

    private void Write(AccessRecord record)
    {
        Number(_regions[record.Region.Id]);
        Number((int)record.Status);
        OptionalText(record.Scope);
        Number((int)record.Layer);
        Number((int)record.AppliesTo);
        List(record.Mechanisms, mechanism => Number((int)mechanism));
        Write(record.Period);
        Remark(record.Note);
        Cite(record.Sources);
    }

    private void Write(Counterpart claim)
    {
        Text(claim.FirstId);
        Text(claim.SecondId);
        Number(_categories[claim.Category.Id]);
        Number((int)claim.Closeness);
        Write(claim.Period);
        Text(claim.Reason);
        OptionalText(claim.NotMatched);
        Cite(claim.Sources);
    }

    private void Write(Holder holder)
    {
        Text(holder.Id);
        Text(holder.Name);
        Number((int)holder.Kind);
        List(holder.LocalNames, Write);
        OptionalRegion(holder.Region);
        OptionalRegion(holder.HostRegion);
    }

    private void Write(Account account)
    {
        Number(_holders[account.Holder.Id]);
        Text(account.PlatformId);
        OptionalText(account.Handle);
        List(account.FormerHandles, former =>
        {
            Text(former.Handle);
            Write(former.Period);
        });
        List(account.Opened, Write);
        List(account.Closed, Write);
        Remark(account.Note);
        List(account.Figures, figure =>
        {
            Number((int)figure.Metric);
            Write(figure.AsOf);
            Write(figure.Amount);
            Number(_sources[figure.Source]);
            Remark(figure.Note);
        });
    }

    private void Write(AccountListing listing)
    {
        Text(listing.PlatformId);
        Number((int)listing.Kind);
        Write(listing.AsOf);
        Number(listing.Listed);
        Remark(listing.Note);
        Cite(listing.Sources);
    }

    private void Write(Population population)
    {
        Text(population.Id);
        Text(population.Name);
        Number((int)population.Kind);
        Number(_regions[population.Region.Id]);
        OptionalText(population.Organisation);
        List(population.Figures, figure =>
        {
            Write(figure.AsOf);
            Write(figure.Amount);
            Number(_sources[figure.Source]);
            OptionalText(figure.Definition);
            Remark(figure.Note);
        });
    }

    private void Write(DatedClaim claim)
    {
        Write(claim.Date);
        Remark(claim.Note);
        Cite(claim.Sources);
    }

    private void Write(Period period)
    {
        Number((int)period.StartKind | ((int)period.EndKind << 2));
        if (period.Start is { } start)
            Write(start);
        if (period.End is { } end)
            Write(end);
    }

    private void Write(PartialDate date) => Number((date.Earliest.DayNumber << 2) | (int)date.Precision);

    private void Write(Estimate amount)
    {
        Number((int)amount.Qualifier);
        switch (amount.Qualifier)
        {
            case Qualifier.Between:
                Decimal(amount.Lower);
                Decimal(amount.Upper!.Value);
                break;
            case Qualifier.Rounded:
                Decimal(amount.Value);
                Decimal(amount.Unit);
                break;
            default:
                Decimal(amount.Value);
                break;
        }
    }

    // Scale, then the digits: an amount in millions costs as little as a small one.
    private void Decimal(decimal value)
    {
        int zeros = 0;
        while (value != 0 && zeros < 12 && value % 1000 == 0)
        {
            value /= 1000;
            zeros++;
        }

        int decimals = 0;
        while (decimal.Truncate(value) != value)
        {
            value *= 10;
            decimals++;
        }

        Number(zeros | (decimals << 4));
        Number(decimal.ToUInt64(value));
    }

    private void Cite(IReadOnlyList<Source> sources) => List(sources, source => Number(_sources[source]));

    private void OptionalRegion(Region? region) => Number(region is { } known ? _regions[known.Id] + 1 : 0);

    private void OptionalDate(PartialDate? date)
    {
        Number(date is null ? 0 : 1);
        if (date is { } known)
            Write(known);
    }

    private void Remark(string? text) => Apart(text, _remarks);

    // By its own place: nothing else has the same text.
    private void Apart(string? text, List<string> table)
    {
        if (text is not null)
            table.Add(text);
        Number(text is null ? 0 : table.Count);
    }

    private void OptionalText(string? text) => Number(text is null ? 0 : Position(text) + 1);

    private void Text(string text) => Number(Position(text));

    private int Position(string text)
    {
        if (!_texts.TryGetValue(text, out int position))
            _texts[text] = position = _texts.Count;
        return position;
    }

    private void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (T item in items)
            write(item);
    }

    private void Number(int value) => Number((ulong)value);

    private void Number(ulong value)
    {
        Span<byte> bytes = stackalloc byte[10];
        int length = 0;
        for (; value >= 0x80; value >>= 7)
            bytes[length++] = (byte)(value | 0x80);
        bytes[length++] = (byte)value;
        _item.Write(bytes[..length]);
    }

    private byte[] Item(Action write)
    {
        _item.ResetWrittenCount();
        write();
        return _item.WrittenSpan.ToArray();
    }

    // Count, the end of each item as four bytes, the items.
    private byte[] Table<T>(IReadOnlyList<T> items, Action<T> write)
    {
        byte[] table = new byte[4 * (items.Count + 1)];
        BinaryPrimitives.WriteInt32LittleEndian(table, items.Count);
        ArrayBufferWriter<byte> bytes = new();
        for (int i = 0; i < items.Count; i++)
        {
            bytes.Write(Item(() => write(items[i])));
            BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(4 * (i + 1)), bytes.WrittenCount);
        }

        return [.. table, .. bytes.WrittenSpan];
    }

    private static Dictionary<TKey, int> Positions<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key, IEqualityComparer<object>? comparer = null)
        where TKey : class
    {
        Dictionary<TKey, int> positions = comparer is null ? new() : new((IEqualityComparer<TKey>)comparer);
        for (int i = 0; i < items.Count; i++)
            positions.Add(key(items[i]), i);
        return positions;
    }
}
