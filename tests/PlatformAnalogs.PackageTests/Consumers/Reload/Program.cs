using System.Collections.Concurrent;
using PlatformAnalogs;

// An overlay under a running app: good, corrupted, mended.
string overlay = Path.Combine(AppContext.BaseDirectory, "ours.json");
File.WriteAllText(overlay, Counterpart("as we see it"));

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
BlockingCollection<string> logged = [];
builder.Logging.ClearProviders().AddProvider(new Lines(logged)).SetMinimumLevel(LogLevel.Warning);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddPlatformAnalogs(options => options
    .AddOverlayFile(overlay, reloadOnChange: true)
    .OnReloadProblem((services, problem) => services.GetRequiredService<ILogger<PlatformCatalog>>().LogError("The overlay stays as it was: {Problem}", problem.Message)));
WebApplication app = builder.Build();
app.MapGet("/counterparts/{name}", (string name, IPlatformCatalogProvider provider) => provider.Current.Find(name) is { } platform
    ? Results.Ok(provider.Current.CounterpartsOf(platform).Select(match => $"{match.Platform.Id}: {match.Reason}"))
    : Results.NotFound());
BlockingCollection<PlatformCatalog> changes = [];
app.Services.GetRequiredService<IPlatformCatalogProvider>().Changed += (_, catalog) => changes.Add(catalog);
await app.StartAsync();

using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };
await Ask("good");
File.WriteAllText(overlay, Counterpart("now").Replace("closeness", "closness"));
Console.WriteLine(Take(logged).Replace(overlay, "ours.json"));
await Ask("corrupted");
File.WriteAllText(overlay, Counterpart("as we see it now"));
Take(changes);
await Ask("mended");
await app.StopAsync();
await app.DisposeAsync();
Console.WriteLine($"{logged.Count} more lines logged, {changes.Count} more changes");

async Task Ask(string state)
{
    string answer = await client.GetStringAsync("/counterparts/twitter");
    Console.WriteLine($"{state}: {(answer.Contains("sina-weibo: as we see it now") ? "new" : answer.Contains("sina-weibo: as we see it") ? "old" : answer)}");
}

static T Take<T>(BlockingCollection<T> from) => from.TryTake(out T? item, TimeSpan.FromMinutes(1)) ? item : throw new TimeoutException("Nothing came within a minute.");

static string Counterpart(string reason) => $$"""
    {"counterparts": [{"platforms": ["twitter", "sina-weibo"], "category": "microblogging", "closeness": "direct", "firstSeen": "2009-08-28",
      "reason": "{{reason}}", "sources": ["https://ours.example/weibo"]}],
     "sources": [{"url": "https://ours.example/weibo", "publisher": "Ours", "grade": "primary"}]}
    """;

sealed class Lines(BlockingCollection<string> lines) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Add($"{logLevel}: {formatter(state, exception)}");

    public void Dispose()
    {
    }
}
