using PlatformAnalogs;
using PlatformAnalogs.StartUp;

// In bytes: what the first look-up of a process allocates; what stays on the heap after it, with every fact decoded, and with every index built.
long before = GC.GetAllocatedBytesForCurrentThread();
_ = CatalogSubjects.Find();
Console.WriteLine($"first {GC.GetAllocatedBytesForCurrentThread() - before}");
_ = CatalogSubjects.Decode();
Console.WriteLine($"decoded {GC.GetTotalMemory(forceFullCollection: true)}");
_ = CatalogSubjects.UseAll();
Console.WriteLine($"indexed {GC.GetTotalMemory(forceFullCollection: true)}");
Console.WriteLine($"titles {PlatformCatalog.Default.Sources.Count(source => source.Title is not null)}");
