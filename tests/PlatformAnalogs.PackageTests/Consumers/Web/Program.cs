using System.Net.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PlatformAnalogs;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddPlatformAnalogs();
WebApplication app = builder.Build();
app.MapGet("/find/{name}", (string name, PlatformCatalog catalog) => catalog.Find(name) is { } platform ? Results.Ok(platform) : Results.NotFound());
await app.StartAsync();

// The app answers one request of its own and ends.
using HttpClient client = new();
foreach (string url in app.Urls)
    System.Console.WriteLine(await client.GetStringAsync(url + "/find/weibo"));
await app.StopAsync();
