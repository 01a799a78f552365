using System.Buffers;
using System.Collections;
using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PlatformAnalogs.Tests;

/// <summary>Nothing that is handed out can be changed, and nothing that lasts changes: by the types, and by what is there at run time.</summary>
public sealed class ImmutabilityTests
{
    private static readonly Assembly Library = typeof(PlatformCatalog).Assembly;

    [Fact]
    public void Public_types_are_sealed_static_or_values() =>
        Library.GetExportedTypes().Where(type => !type.IsSealed && !type.IsValueType && !type.IsInterface && !IsClosed(type)).Should().BeEmpty();

    // What several of ours have in common, and nobody else can derive from.
    private static bool IsClosed(Type type) => type.IsAbstract && type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).All(constructor => constructor.IsAssembly || constructor.IsFamilyAndAssembly || constructor.IsPrivate);

    // Records of options and results may be made anew with another value (`with`), which leaves the old ones as they are.
    [Fact]
    public void Public_values_cannot_be_assigned_to()
    {
        IEnumerable<string> structs = Library.GetExportedTypes().Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), false) && !type.IsByRefLike).Select(type => type.Name);
        IEnumerable<string> fields = Library.GetExportedTypes().Where(type => !type.IsEnum).SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(field => !field.IsInitOnly && !field.IsLiteral).Select(Name);
        IEnumerable<string> properties = Library.GetExportedTypes().SelectMany(type => type.GetProperties(Everything)).Where(property => property.DeclaringType!.Assembly == Library && property.SetMethod is { IsPublic: true } && !IsInit(property)).Select(Name);
        IEnumerable<string> instance = Library.GetExportedTypes().Where(type => !typeof(Exception).IsAssignableFrom(type) && !type.IsByRefLike)
            .SelectMany(type => type.GetFields(BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && field.GetCustomAttribute<CompilerGeneratedAttribute>() is null).Select(Name);

        structs.Should().BeEmpty();
        fields.Should().BeEmpty();
        properties.Should().BeEmpty();
        // Facts that are decoded when first asked for, by all threads alike; and what is borrowed and given back.
        instance.Should().BeEquivalentTo("CounterpartMatch._sources", "Platform._facts", "Platform._figures", "Platform._links", "Platform._name", "Recognizer._spare", "Recognizer._spareWindow");
    }

    [Fact]
    public void Public_members_have_no_types_that_can_be_changed()
    {
        Type[] mutable = [typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(ISet<>), typeof(Queue<>), typeof(Stack<>), typeof(IList), typeof(Memory<>), typeof(Span<>), typeof(System.Text.StringBuilder)];
        IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition()) : [type];
        bool IsMutable(Type type) => Parts(type).Any(part => part.IsArray || mutable.Contains(part));

        IEnumerable<string> properties = Library.GetExportedTypes().SelectMany(type => type.GetProperties(Everything)).Where(property => IsMutable(property.PropertyType)).Select(Name);
        IEnumerable<string> methods = Library.GetExportedTypes().Where(type => !type.IsEnum).SelectMany(type => type.GetMethods(Everything | BindingFlags.DeclaredOnly)).Where(method => IsMutable(method.ReturnType)).Select(Name);

        properties.Should().BeEmpty();
        methods.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_static_changes()
    {
        List<string> found = [];
        foreach (FieldInfo field in Library.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)))
        {
            // What the compiler keeps of lambdas, and the data of lists; and the code that the framework's generators make.
            if (field.DeclaringType!.Name.Contains('<', StringComparison.Ordinal) || field.DeclaringType.Namespace == "System.Text.RegularExpressions.Generated")
                continue;
            if (field is { IsInitOnly: false, IsLiteral: false })
                found.Add($"{Name(field)} may be assigned to");
            else if (!field.IsLiteral && !IsConstant(field.FieldType, []) && !Allowed.Contains(Name(field)))
                found.Add($"{Name(field)} is a {field.FieldType}");
        }

        string.Join("\n", found).Should().BeEmpty();
    }

    /// <summary>What is filled where it is made and never after, and does not leave the library; each with why it is what it is.</summary>
    private static readonly HashSet<string> Allowed =
    [
        // Words, letters and keys: arrays of texts that are only gone through.
        "NameFolder.Several", "NameFolder.Pages", "NameIndex.Endings", "FormatKeys.Known", "FormatKeys.ByLength", "RefusedSources.Refused", "NaturalKeys.Facts", "NaturalKeys.Figures", "NaturalKeys.Entries", "NaturalKeys.IdAlone",
        "SignsOfMeaning.AfterChineseWords", "SignsOfMeaning.AfterPlaceChineseWords", "SignsOfMeaning.BeforeChineseWords", "SignsOfMeaning.WeaklyBeforeChineseWords",
        "AuditSarif.Rules", "Csv.SourceColumns", "Csv.AmountColumns", "Csv.FigureColumns", "UsersChart.Inks", "UsersChart.Factors", "Words`1.InOrder", "EstimateJsonConverter.Qualifiers",
        // Sets and tables that are only asked: small, or made so seldom that a frozen one would cost more than it saves.
        "EditDistance.Neighbours", "AuditGrades.Libraries", "SignsOfMeaning.<AfterOneCharacter>k__BackingField", "Words`1.ByValue", "Words`1.ByText",
        // Bits for letters, set where they are made.
        "LinkLetters.<Ends>k__BackingField", "LinkLetters.<Address>k__BackingField", "LinkLetters.<Host>k__BackingField", "LinkLetters.<Token>k__BackingField", "LinkLetters.<Name>k__BackingField",
        // Made when first asked for, by whoever comes first, always the same: a search for words, the keys of the format between the spaces of constants, the catalog of the package.
        "SignsOfMeaning.InChineseSentence", "Fields.KeyLists", "Embedded.Instance",
        // Lists of which the type says no more than that they are only read: what they are is looked at below.
        "AuditReport.<NotChecked>k__BackingField", "PlatformFacts.None", "FigureTable.None", "CatalogSection.All", "LayerTable.<BuiltIn>k__BackingField",
        // Has nothing but what it does.
        "PlatformAnalogsJson.<TypeInfoResolver>k__BackingField",
        // Options of two values, both only for init.
        "RecognizerOptions.<Balanced>k__BackingField", "RecognizerOptions.<Strict>k__BackingField", "RecognizerOptions.<Everything>k__BackingField",
    ];

    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>
    /// Lists that are bare arrays at run time: whoever casts one can put another item in the place of one, though neither add nor take away. Each is made
    /// for one answer, and nobody else sees it; lists of facts, which all share, are none. No others may join these.
    /// </summary>
    private static readonly HashSet<string> BareArrays =
    [
        // Parts of results, each made for one answer.
        "ComparedPlatform.OtherNames", "FigureAnswer`1.Rivals", "AccessAnswer.Sources", "AccessSpan.Sources", "PlatformComparison.OtherFigures", "PlatformComparison.Counterparts", "CounterpartMatch.Claims", "ReportSection.Rows[]", "PlatformMatch[]", "Coverage.Links", "Coverage.Dark", "Coverage.Suggestions", "EcosystemSide.Platforms", "EcosystemSide.Uncertain", "CategorySide.Leaders", "CatalogStatistics.FigureAges", "AuditFinding.Counterparts",
    ];

    [Fact]
    public void No_list_that_is_handed_out_can_grow_and_few_are_bare_arrays()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        Dictionary<string, string> found = [];
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Platform twitter = catalog["twitter"], weibo = catalog["sina-weibo"];
        PartialDate date = PartialDate.Parse("2014-03");
        PlatformCatalog laid = catalog.With(Seeds.Overlays.Texts.Stream(Seeds.Overlays.Texts.Mixed));
        AccountRanking ranking = catalog.RankAccounts(asOf: date);
        EcosystemComparison ecosystems = catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, date);
        object[] roots =
        [
            catalog, laid, catalog.Compare(twitter, weibo, date), catalog.Compare(twitter, weibo, date).ToReport(), catalog.FindAll("Weibo"), catalog.Suggest("doupan"), catalog.CounterpartsOf(twitter), catalog.CounterpartsByCategory(twitter),
            catalog.AccessByRegion(twitter), twitter.AccessIn(Region.MainlandChina), catalog.Users(twitter, date), catalog.UsersOver([twitter]), catalog.GrowthOf(twitter, date), ranking, ranking.Since(ranking), catalog.AccountsOf(catalog.Holders[0]),
            catalog.FindHolders("Canada"), catalog.PopulationOf("internet-users-cn")!, catalog.Coverage(["https://x.com/jack"], Region.MainlandChina), ecosystems, ecosystems.Since(ecosystems), catalog.Statistics(), catalog.SourcesOf(twitter),
            catalog.AuditText("See https://twitter.com/x", Region.MainlandChina), catalog.Recognizer.FindAll("On Twitter"), AuditReport.NotChecked,
        ];
        foreach (object root in roots)
            Walk(root, root.GetType().Name);

        string.Join("\n", found.Where(pair => !BareArrays.Contains(pair.Key)).Select(pair => $"{pair.Key}: {pair.Value}")).Should().BeEmpty();

        void Walk(object? value, string where)
        {
            if (value is null or string or Uri || value.GetType().IsEnum || value.GetType().IsPrimitive || (!value.GetType().IsValueType && !seen.Add(value)))
                return;
            if (value is IEnumerable items)
            {
                if (CanBeChanged(value))
                    found.TryAdd(where, value.GetType().Name);
                foreach (object? item in items)
                    Walk(item, where + "[]");
                return;
            }

            if (value.GetType().Assembly != Library && !value.GetType().IsGenericType)
                return;
            foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
                    Walk(property.GetValue(value), Name(property));
            }
        }
    }

    private static bool CanBeChanged(object list) => list switch
    {
        Array array => array.Length > 0,
        IList known => !known.IsReadOnly,
        IDictionary known => !known.IsReadOnly,
        _ => list.GetType().GetInterfaces().Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICollection<>)).Any(type => !(bool)type.GetProperty("IsReadOnly")!.GetValue(list)!),
    };

    private static bool IsConstant(Type type, HashSet<Type> seen)
    {
        if (type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(Uri) || type == typeof(Type) || type == typeof(DateOnly) || !seen.Add(type))
            return true;
        Type definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (definition == typeof(FrozenSet<>) || definition == typeof(FrozenDictionary<,>) || definition == typeof(SearchValues<>) || definition == typeof(Nullable<>))
            return type.GetGenericArguments().All(part => IsConstant(part, seen));
        if (typeof(Regex).IsAssignableFrom(type) || type == typeof(JsonEncodedText) || typeof(System.Text.Encodings.Web.JavaScriptEncoder).IsAssignableFrom(type) || typeof(Delegate).IsAssignableFrom(type) || type == typeof(JsonWriterOptions))
            return true;
        return type.Assembly == Library && (type.IsSealed || type.IsValueType) && type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).All(field => (field.IsInitOnly || IsCaptured(field)) && IsConstant(field.FieldType, seen));
    }

    // A parameter of the type itself.
    private static bool IsCaptured(FieldInfo field) => field.Name.EndsWith(">P", StringComparison.Ordinal);

    private static bool IsInit(PropertyInfo property) => property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";
}
