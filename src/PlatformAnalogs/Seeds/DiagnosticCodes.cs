namespace PlatformAnalogs.Seeds;

/// <summary>The rules by number. A number once used keeps its meaning.</summary>
internal static class DiagnosticCodes
{
    internal const string Syntax = "PA0001";
    internal const string DuplicateKey = "PA0002";
    internal const string UnknownKey = "PA0003";
    internal const string MissingKey = "PA0004";
    internal const string WrongKind = "PA0005";
    internal const string UnknownValue = "PA0006";
    internal const string MalformedDate = "PA0007";
    internal const string FutureDate = "PA0008";
    internal const string MalformedId = "PA0009";
    internal const string MalformedUrl = "PA0010";
    internal const string Amount = "PA0011";
    internal const string Period = "PA0012";
    internal const string UnknownReference = "PA0013";
    internal const string DuplicateId = "PA0014";
    internal const string NoSource = "PA0015";
    internal const string UndeclaredSource = "PA0016";
    internal const string UncitedSource = "PA0017";
    internal const string SourceDiffers = "PA0018";
    internal const string RefusedSource = "PA0019";
    internal const string DuplicateFact = "PA0020";
    internal const string HostOfTwo = "PA0021";
    internal const string SameEcosystem = "PA0022";
    internal const string FileName = "PA0023";
    internal const string EmptyText = "PA0024";
    internal const string CatalogHead = "PA0025";
    internal const string Lifetime = "PA0026";
    internal const string Template = "PA0027";
    internal const string FigureOutsideLife = "PA0028";
    internal const string TenfoldJump = "PA0029";
    internal const string MoreThanPeople = "PA0030";
    internal const string MixedTwins = "PA0031";
    internal const string NotAlike = "PA0032";
    internal const string NothingToRemove = "PA0033";
    internal const string TooLarge = "PA0034";
}
