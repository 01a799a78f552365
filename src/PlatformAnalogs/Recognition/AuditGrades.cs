namespace PlatformAnalogs.Recognition;

/// <summary>How much it matters that a reference fails, by what the page does with it.</summary>
internal static class AuditGrades
{
    // What of these a page can carry itself; captchas, payment and the like run elsewhere.
    private static readonly HashSet<string> Libraries = ["cdn", "script-cdn", "web-fonts", "package-registry", "avatars"];

    internal static AuditSeverity Of(AuditRule rule, ReferenceKind kind)
    {
        if (rule is AuditRule.FormerAddress or AuditRule.FormerName)
            return AuditSeverity.Note;
        AuditSeverity severity = kind switch
        {
            ReferenceKind.BlockingScript or ReferenceKind.Style or ReferenceKind.Font or ReferenceKind.Refresh or ReferenceKind.Form => AuditSeverity.Error,
            ReferenceKind.Script or ReferenceKind.Frame or ReferenceKind.Media or ReferenceKind.Image or ReferenceKind.Share or ReferenceKind.LogIn or ReferenceKind.Preconnect => AuditSeverity.Warning,
            _ => AuditSeverity.Note,
        };
        // What comes at times, slowly or in part is a grade less.
        return rule == AuditRule.PartlySeen && severity > AuditSeverity.Note ? severity - 1 : severity;
    }

    internal static bool CanSelfHost(Platform platform, ReferenceKind kind) =>
        kind is ReferenceKind.BlockingScript or ReferenceKind.Script or ReferenceKind.Style or ReferenceKind.Font or ReferenceKind.Image or ReferenceKind.Preconnect
        && platform.Categories.Any(category => Libraries.Contains(category.Id));
}
