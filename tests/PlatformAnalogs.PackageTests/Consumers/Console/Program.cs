using System;
using PlatformAnalogs;

PlatformCatalog catalog = PlatformCatalog.Default;
Platform twitter = catalog.Find("推特")!;
Console.WriteLine(twitter.NameAsOf(new DateOnly(2014, 3, 17)));
Console.WriteLine(twitter.AccessIn(Region.MainlandChina, new DateOnly(2014, 3, 17)).Status);
Console.WriteLine(catalog.CounterpartsOf(twitter, new DateOnly(2014, 3, 17))[0].Platform.Id);
Console.WriteLine(KnownPlatforms.SinaWeibo);
