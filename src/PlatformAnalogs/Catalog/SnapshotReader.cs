using System.Buffers.Binary;
using System.Collections.ObjectModel;
using System.Text;
using PlatformAnalogs.Model;
using static PlatformAnalogs.Catalog.SnapshotFormat;

namespace PlatformAnalogs.Catalog;

/// <summary>Reads a catalog's compact form. Opening it decodes nothing but its head: every item waits until it is asked for.</summary>
internal sealed class SnapshotReader : IStore<SourceWords>
{
    private readonly ReadOnlyMemory<byte> _front;
    private readonly CompressedBytes _back;
    private readonly CompressedBytes? _remarks;
    private readonly int[] _starts = new int[(int)Section.Count];
    private readonly int[] _counts = new int[(int)Section.Count];
    private readonly LazyTable<string> _texts;
    private readonly TextStore _looseStore;
    private readonly TextStore? _remarkStore;
    private readonly LazyTable<Source> _sources;
    private readonly LazyTable<EcosystemInfo> _ecosystems;
    private readonly LazyTable<RegionInfo> _regions;
    private readonly LazyTable<Category> _categories;
    private readonly LazyTable<Feature> _features;
    private readonly LazyTable<Operator> _operators;
    private readonly LazyTable<Holder> _holders;
    private readonly DateOnly _dataAsOf;

    private SnapshotReader(Snapshot snapshot)
    {
        _front = snapshot.Catalog;
        ReadOnlySpan<byte> header = _front.Span;
        if (header.Length < HeaderLength || !header.StartsWith(Magic))
            throw SnapshotCursor.Damaged();
        if (header[Magic.Length] != SnapshotFormat.Version)
            throw OtherFormat(header[Magic.Length]);

        SnapshotCursor cursor = new(header[HeaderLength..]);
        int headLength = cursor.Number();
        int head = HeaderLength + cursor.Offset;
        SnapshotCursor directory = new(header[(head + headLength)..]);
        Span<int> sizes = stackalloc int[(int)Section.Count];
        for (int i = 0; i < sizes.Length; i++)
        {
            sizes[i] = directory.Number();
            _counts[i] = directory.Number();
        }

        int start = head + headLength + directory.Offset, back = 0;
        for (int i = 0; i < sizes.Length; i++)
        {
            if (i == (int)Section.MoreTexts)
                (back, start) = (start, 0);
            _starts[i] = i == (int)Section.Remarks ? 0 : start;
            start += i == (int)Section.Remarks ? 0 : sizes[i];
        }

        _back = new CompressedBytes(_front[back..], start);
        _remarks = snapshot.Remarks.IsEmpty ? null : new CompressedBytes(snapshot.Remarks, sizes[(int)Section.Remarks]);
        int texts = Count(Section.Texts);
        _texts = new(texts + Count(Section.MoreTexts), index => index < texts ? Utf8(Section.Texts, index) : Utf8(Section.MoreTexts, index - texts));
        _looseStore = new TextStore(this, Section.LooseTexts);
        _remarkStore = _remarks is null ? null : new TextStore(this, Section.Remarks);
        _sources = new(Count(Section.Sources), ReadSource);
        _ecosystems = new(Count(Section.Ecosystems), ReadEcosystem);
        _regions = new(Count(Section.Regions), ReadRegion);
        _categories = new(Count(Section.Categories), ReadCategory);
        _features = new(Count(Section.Features), ReadFeature);
        _operators = new(Count(Section.Operators), ReadOperator);
        _holders = new(Count(Section.Holders), ReadHolder);

        SnapshotCursor first = new(header.Slice(head, headLength));
        string version = Text(ref first), licence = Text(ref first);
        _dataAsOf = DateOnly.FromDayNumber(first.Number());
        string? variants = OptionalText(ref first);
        Content = new CatalogContent
        {
            Version = version,
            Licence = licence,
            DataAsOf = _dataAsOf,
            Variants = variants,
            NameTable = _front.Slice(_starts[(int)Section.Names], sizes[(int)Section.Names]),
            Hash = _front.Slice(Magic.Length + 1, HashLength),
            Ecosystems = _ecosystems,
            Regions = _regions,
            Categories = _categories,
            Features = _features,
            Operators = _operators,
            Platforms = new LazyTable<Platform>(Count(Section.Platforms), ReadPlatform),
            Counterparts = new LazyTable<Counterpart>(Count(Section.Counterparts), ReadCounterpart),
            Holders = _holders,
            Accounts = new LazyTable<Account>(Count(Section.Accounts), ReadAccount),
            Listings = new LazyTable<AccountListing>(Count(Section.Listings), ReadListing),
            Populations = new LazyTable<Population>(Count(Section.Populations), ReadPopulation),
            Sources = _sources,
        };
    }

    private CatalogContent Content { get; }

    private delegate T Decode<out T>(ref SnapshotCursor cursor);

    /// <summary>The catalog in a snapshot.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or of another format.</exception>
    internal static CatalogContent Read(Snapshot snapshot) => new SnapshotReader(snapshot).Content;

    private static InvalidDataException OtherFormat(byte format) => new($"The catalog snapshot has the format {format}; this version reads {SnapshotFormat.Version}.");

    /// <summary>What of a page is only printed.</summary>
    SourceWords IStore<SourceWords>.Read(int place)
    {
        SnapshotCursor cursor = new(Item(Section.Sources, place));
        // What the source itself has.
        cursor.Number();
        cursor.Number();
        cursor.OptionalDate();
        cursor.Number();
        return new SourceWords(Utf8(Section.Addresses, place))
        {
            Accessed = cursor.OptionalDate(),
            Title = Remark(ref cursor),
            Archived = Remark(ref cursor),
            Locator = Remark(ref cursor),
            CopyOf = Remark(ref cursor),
        };
    }

    private Source ReadSource(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Sources, index));
        return new Source(new Stored<SourceWords>(this, index))
        {
            Publisher = OptionalText(ref cursor),
            Affiliation = (SourceAffiliation)cursor.Number(),
            Published = cursor.OptionalDate(),
            Grade = (SourceGrade)cursor.Number(),
        };
    }

    private EcosystemInfo ReadEcosystem(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Ecosystems, index));
        return new EcosystemInfo(new Ecosystem(Text(ref cursor)), Text(ref cursor), OptionalRegion(ref cursor), OptionalText(ref cursor));
    }

    private RegionInfo ReadRegion(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Regions, index));
        return new RegionInfo(new Region(Text(ref cursor)), Text(ref cursor), (RegionKind)cursor.Number());
    }

    private Category ReadCategory(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Categories, index));
        return new Category(Text(ref cursor), Text(ref cursor), OptionalText(ref cursor));
    }

    private Feature ReadFeature(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Features, index));
        return new Feature(Text(ref cursor), Text(ref cursor));
    }

    private Operator ReadOperator(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Operators, index));
        return new Operator(Text(ref cursor))
        {
            Name = Text(ref cursor),
            LocalNames = List(ref cursor, ReadLocalName),
            Headquarters = List(ref cursor, (ref SnapshotCursor c) => new Headquarters(Text(ref c), _regions[c.Number()].Region, c.Period())),
            Parents = List(ref cursor, (ref SnapshotCursor c) => new Parent(OperatorId(c.Number()), c.Period())),
        };
    }

    // The id alone, as an operator may be its own parent's parent in bad data.
    private string OperatorId(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Operators, index));
        return Text(ref cursor);
    }

    private LocalName ReadLocalName(ref SnapshotCursor cursor) => new(Text(ref cursor), Text(ref cursor));

    private Platform ReadPlatform(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Platforms, index));
        string id = Text(ref cursor);
        Ecosystem ecosystem = _ecosystems[cursor.Number()].Ecosystem;
        Region? home = OptionalRegion(ref cursor);
        ReadOnlyCollection<PlatformName> names = List(ref cursor, ReadName);
        ReadOnlyCollection<PlatformHost> hosts = List(ref cursor, (ref SnapshotCursor c) => new PlatformHost(Text(ref c)) { Kind = (HostKind)c.Number(), Period = c.Period(), Sources = Cited(ref c) });
        ReadOnlyCollection<Category> categories = List(ref cursor, (ref SnapshotCursor c) => _categories[c.Number()]);
        Life life = new(List(ref cursor, ReadClaim), List(ref cursor, ReadClaim));
        return new Platform(id, ecosystem, names, hosts, categories, new StoredFacts(this, index, home, life));
    }

    private PlatformName ReadName(ref SnapshotCursor cursor) => new(Text(ref cursor), Text(ref cursor))
    {
        Kind = (NameKind)cursor.Number(),
        Period = cursor.Period(),
        IsOrdinaryWord = cursor.Number() != 0,
        Needs = List(ref cursor, (ref SnapshotCursor c) => (NameNeed)c.Number()),
        PackedLongerWords = Apart(_looseStore, ref cursor),
        Simplified = OptionalText(ref cursor),
        StoredNote = Remark(ref cursor),
        Sources = Cited(ref cursor),
    };

    private PlatformFacts ReadFacts(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Facts, index));
        return new PlatformFacts
        {
            Features = List(ref cursor, (ref SnapshotCursor c) => _features[c.Number()]),
            Operators = List(ref cursor, (ref SnapshotCursor c) => new Operatorship(_operators[c.Number()], c.Period(), Cited(ref c))),
            Relations = List(ref cursor, (ref SnapshotCursor c) => new Relation((RelationKind)c.Number(), Text(ref c), c.Period(), Cited(ref c))),
            Figures = List(ref cursor, ReadFigure),
            Access = List(ref cursor, ReadAccess),
        };
    }

    private ReadOnlyCollection<LinkPattern> ReadLinks(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Links, index));
        return List(ref cursor, (ref SnapshotCursor c) => new LinkPattern(Apart(_looseStore, ref c), (LinkKind)c.Number(), c.Period(), Cited(ref c)));
    }

    private DatedClaim ReadClaim(ref SnapshotCursor cursor) => new(cursor.Date(), Remark(ref cursor), Cited(ref cursor));

    private UserFigure ReadFigure(ref SnapshotCursor cursor)
    {
        Metric metric = (Metric)cursor.Number();
        Region region = _regions[cursor.Number()].Region;
        return new UserFigure(metric, region, cursor.Date(), cursor.Estimate(), _sources[cursor.Number()])
        {
            Base = OptionalText(ref cursor),
            Definition = OptionalText(ref cursor),
            MeasuredBy = (Measurement)cursor.Number(),
            Measurer = OptionalText(ref cursor),
            Covers = List(ref cursor, Text),
            Edition = OptionalText(ref cursor),
            StoredNote = Remark(ref cursor),
        };
    }

    private AccessRecord ReadAccess(ref SnapshotCursor cursor) => new(_regions[cursor.Number()].Region, (AccessStatus)cursor.Number())
    {
        Scope = OptionalText(ref cursor),
        Layer = (AccessLayer)cursor.Number(),
        AppliesTo = (Audience)cursor.Number(),
        Mechanisms = List(ref cursor, (ref SnapshotCursor c) => (AccessMechanism)c.Number()),
        Period = cursor.Period(),
        StoredNote = Remark(ref cursor),
        Sources = Cited(ref cursor),
    };

    private Counterpart ReadCounterpart(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Counterparts, index));
        return new Counterpart(Text(ref cursor), Text(ref cursor), _categories[cursor.Number()], (Closeness)cursor.Number())
        {
            Period = cursor.Period(),
            Reason = Text(ref cursor),
            NotMatched = OptionalText(ref cursor),
            Sources = Cited(ref cursor),
        };
    }

    private Holder ReadHolder(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Holders, index));
        return new Holder(Text(ref cursor), Text(ref cursor))
        {
            Kind = (HolderKind)cursor.Number(),
            LocalNames = List(ref cursor, ReadLocalName),
            Region = OptionalRegion(ref cursor),
            HostRegion = OptionalRegion(ref cursor),
        };
    }

    private Account ReadAccount(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Accounts, index));
        return new Account(_holders[cursor.Number()], Text(ref cursor))
        {
            Handle = OptionalText(ref cursor),
            FormerHandles = List(ref cursor, (ref SnapshotCursor c) => new FormerHandle(Text(ref c), c.Period())),
            Opened = List(ref cursor, ReadClaim),
            Closed = List(ref cursor, ReadClaim),
            StoredNote = Remark(ref cursor),
            Figures = List(ref cursor, (ref SnapshotCursor c) =>
                new AccountFigure((Metric)c.Number(), c.Date(), c.Estimate(), _sources[c.Number()]) { StoredNote = Remark(ref c) }),
        };
    }

    private AccountListing ReadListing(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Listings, index));
        return new AccountListing(Text(ref cursor), (HolderKind)cursor.Number(), cursor.Date(), cursor.Number())
        {
            StoredNote = Remark(ref cursor),
            Sources = Cited(ref cursor),
        };
    }

    private Population ReadPopulation(int index)
    {
        SnapshotCursor cursor = new(Item(Section.Populations, index));
        return new Population(Text(ref cursor), Text(ref cursor), (PopulationKind)cursor.Number(), _regions[cursor.Number()].Region)
        {
            Organisation = OptionalText(ref cursor),
            Figures = List(ref cursor, (ref SnapshotCursor c) => new PopulationFigure(c.Date(), c.Estimate(), _sources[c.Number()])
            {
                Definition = OptionalText(ref c),
                StoredNote = Remark(ref c),
            }),
        };
    }

    private IReadOnlyList<Source> Cited(ref SnapshotCursor cursor)
    {
        int[] places = Items(ref cursor, static (ref SnapshotCursor c) => c.Number());
        return places.Length switch
        {
            0 => [],
            1 => new LazyItem<Source>(places[0], _sources),
            _ => new LazyList<Source>(places, _sources),
        };
    }

    private Stored<string> Remark(ref SnapshotCursor cursor) => Apart(_remarkStore, ref cursor);

    private static Stored<string> Apart(TextStore? store, ref SnapshotCursor cursor) => cursor.Number() is > 0 and int number && store is not null ? new(store, number - 1) : default;

    private string Utf8(Section section, int index) => Encoding.UTF8.GetString(Item(section, index));

    private string Text(ref SnapshotCursor cursor) => _texts[cursor.Number()];

    private string? OptionalText(ref SnapshotCursor cursor) => cursor.Number() is > 0 and int index ? _texts[index - 1] : null;

    private Region? OptionalRegion(ref SnapshotCursor cursor) => cursor.Number() is > 0 and int index ? _regions[index - 1].Region : null;

    // Whoever casts a list of facts finds no array in which to put another one.
    private static ReadOnlyCollection<T> List<T>(ref SnapshotCursor cursor, Decode<T> decode) => Items(ref cursor, decode) is { Length: > 0 } items ? Array.AsReadOnly(items) : ReadOnlyCollection<T>.Empty;

    private static T[] Items<T>(ref SnapshotCursor cursor, Decode<T> decode)
    {
        int count = cursor.Number();
        if (count == 0)
            return [];
        T[] items = new T[count];
        for (int i = 0; i < items.Length; i++)
            items[i] = decode(ref cursor);
        return items;
    }

    private int Count(Section section) => _counts[(int)section];

    private ReadOnlySpan<byte> Item(Section section, int index)
    {
        ReadOnlySpan<byte> part = section < Section.MoreTexts ? _front.Span : section == Section.Remarks ? _remarks!.Span : _back.Span;
        ReadOnlySpan<byte> table = part[_starts[(int)section]..];
        int count = BinaryPrimitives.ReadInt32LittleEndian(table);
        int start = index == 0 ? 0 : BinaryPrimitives.ReadInt32LittleEndian(table[(4 * index)..]);
        int end = BinaryPrimitives.ReadInt32LittleEndian(table[(4 * (index + 1))..]);
        return table[(4 * (count + 1) + start)..(4 * (count + 1) + end)];
    }

    private sealed class StoredFacts(SnapshotReader reader, int index, Region? homeRegion, Life life) : IPlatformFacts
    {
        public DateOnly DataAsOf => reader._dataAsOf;

        public Region? HomeRegion => homeRegion;

        public Life Life => life;

        public IReadOnlyList<LinkPattern> LoadLinks() => reader.ReadLinks(index);

        public PlatformFacts Load() => reader.ReadFacts(index);
    }

    private sealed class TextStore(SnapshotReader reader, Section section) : IStore<string>
    {
        public string Read(int place) => reader.Utf8(section, place);
    }
}
