using PlatformAnalogs;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddPlatformAnalogs(options => options.AddOverlayFile("not-there.json", optional: true, reloadOnChange: true));
builder.Services.AddHostedService<Tagger>();
await builder.Build().RunAsync();

sealed class Tagger(IPlatformCatalogProvider provider, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (Mention mention in provider.Current.Recognizer.FindAll("推特用户转向微博"))
            Console.WriteLine(mention.Platform.Id);
        lifetime.StopApplication();
        return Task.CompletedTask;
    }
}
