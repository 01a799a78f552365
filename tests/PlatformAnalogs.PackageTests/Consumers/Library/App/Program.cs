using System;
using Lib;
using PlatformAnalogs;

// The package comes with the library alone.
Platform platform = Names.Of("微博")!;
Console.WriteLine($"{platform.Name}, {platform.AccessIn(Region.MainlandChina).Status}");
