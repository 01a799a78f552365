#if !NOTHING
using System.Diagnostics;
using System.Globalization;
#endif

// The first call of a fresh process, timed inside it: milliseconds, bytes allocated, bytes that stay.
#if NOTHING
Console.WriteLine("nothing");
return 0;
#else
Func<object> call = args switch
{
#if OURS
    ["find"] => PlatformAnalogs.StartUp.CatalogSubjects.Find,
    ["everything"] => PlatformAnalogs.StartUp.CatalogSubjects.Decode,
    ["indexes"] => PlatformAnalogs.StartUp.CatalogSubjects.UseAll,
    ["mentions"] => PlatformAnalogs.StartUp.CatalogSubjects.Mentions,
#endif
#if JSON
    ["json", var path] => () => PlatformAnalogs.StartUp.JsonDocuments.Find(path),
#endif
#if TIME_ZONES
    ["time-zones"] => () => NodaTime.DateTimeZoneProviders.Tzdb["Asia/Shanghai"].GetUtcOffset(NodaTime.Instant.FromUtc(2026, 1, 1, 0, 0)),
#endif
#if PHONE_NUMBERS
    ["phone-numbers"] => () => PhoneNumbers.PhoneNumberUtil.GetInstance() is var util && util.IsValidNumber(util.Parse("+86 10 6552 9988", null)),
#endif
    _ => throw new ArgumentException($"'{string.Join(' ', args)}' is no subject of this app."),
};
long allocated = GC.GetAllocatedBytesForCurrentThread();
long start = Stopwatch.GetTimestamp();
object result = call();
TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
long retained = GC.GetTotalMemory(forceFullCollection: true);
GC.KeepAlive(result);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:0.000} {allocated} {retained} {result}"));
return 0;
#endif
