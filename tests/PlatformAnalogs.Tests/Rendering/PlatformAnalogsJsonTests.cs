using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PlatformAnalogs.Tests.Rendering;

public sealed class PlatformAnalogsJsonTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { TypeInfoResolver = PlatformAnalogsJson.TypeInfoResolver };
    private static readonly JsonSerializerOptions WithReflection = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(PlatformAnalogsJson.TypeInfoResolver, new DefaultJsonTypeInfoResolver()) };

    [Fact]
    public void A_platform_is_written_as_its_id_and_name() =>
        JsonSerializer.Serialize(Catalog["sina-weibo"], Options).Should().Be("""{"id":"sina-weibo","name":"Sina Weibo"}""");

    [Fact]
    public void Each_result_is_written_as_its_own_method_writes_it()
    {
        Platform twitter = Catalog["twitter"];
        (object Result, string Json)[] results =
        [
            Pair(twitter.AccessIn(Region.MainlandChina), result => result.ToJson()), Pair(Catalog.AccessByRegion(twitter), result => result.ToJson()),
            Pair(Catalog.RankAccounts(twitter), result => result.ToJson()), Pair(Catalog.AuditText("see https://x.com/un", Region.MainlandChina), result => result.ToJson()),
            Pair(Catalog.Coverage(["https://x.com/un"], Region.MainlandChina), result => result.ToJson()), Pair(Catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western), result => result.ToJson()),
            Pair(Catalog.AccountsOf(Catalog.Holders[0]), result => result.ToJson()), Pair(Catalog.Compare(twitter, Catalog["sina-weibo"]), result => result.ToJson()),
            Pair(Catalog.UsersOf([twitter]), result => result.ToJson()),
        ];

        foreach ((object result, string json) in results)
        {
            JsonSerializer.Serialize(result, result.GetType(), Options).Should().Be(json);
            JsonSerializer.Serialize(new Dictionary<string, object> { ["result"] = result }, WithReflection).Should().Be($$"""{"result":{{json}}}""");
        }

        static (object Result, string Json) Pair<T>(T result, Func<T, string> json)
            where T : notnull => (result, json(result));
    }

    [Fact]
    public void Every_result_that_writes_itself_without_a_question_is_known()
    {
        IEnumerable<Type> results = typeof(PlatformCatalog).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods())
            .Where(method => method is { Name: "ToJson", IsStatic: true } && method.GetParameters().Skip(1).All(parameter => parameter.IsOptional))
            .Select(method => method.GetParameters()[0].ParameterType);

        results.Should().NotBeEmpty().And.OnlyContain(type => PlatformAnalogsJson.TypeInfoResolver.GetTypeInfo(type, Options) != null);
    }

    [Fact]
    public void Other_types_are_left_to_others() => PlatformAnalogsJson.TypeInfoResolver.GetTypeInfo(typeof(string), Options).Should().BeNull();

    [Fact]
    public void Results_are_not_read_back() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Coverage>("{}", Options)).Should().Throw<NotSupportedException>().WithMessage("*Coverage*");
}
