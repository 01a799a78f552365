namespace PlatformAnalogs.Seeds;

/// <summary>The parts that facts of all kinds are made of: periods, amounts, dated claims.</summary>
internal sealed class FactReader(ReadContext context, SourceTable sources)
{
    internal const string PeriodKeys = PeriodJsonConverter.Keys;
    internal const string AmountKeys = EstimateJsonConverter.Keys;

    internal ReadContext Context => context;

    internal SourceTable Sources => sources;

    internal Period Period(in Fields fields)
    {
        if (fields.Has("on"))
        {
            foreach (string other in (string[])["from", "to", "firstSeen", "lastSeen"])
            {
                if (fields.Has(other))
                    context.Diagnostics.Add(DiagnosticCodes.Period, fields.At(other)!, $"'{other}' stands beside 'on'; an observation has 'on' alone.");
            }

            return fields.OptionalDate("on") is { } seen ? PlatformAnalogs.Period.SeenOn(seen) : default;
        }

        (PeriodStartKind startKind, PartialDate? start) = fields.OptionalText("from") switch
        {
            null when fields.Has("firstSeen") => (PeriodStartKind.FirstSeen, fields.OptionalDate("firstSeen")),
            null or "unknown" => (PeriodStartKind.Unknown, null),
            "always" => (PeriodStartKind.Always, null),
            _ => (PeriodStartKind.Started, fields.OptionalDate("from")),
        };
        (PeriodEndKind endKind, PartialDate? end) = fields.OptionalText("to") switch
        {
            null when fields.Has("lastSeen") => (PeriodEndKind.LastSeen, fields.OptionalDate("lastSeen")),
            null => (PeriodEndKind.Ongoing, null),
            "unknown" => (PeriodEndKind.EndedUnknown, null),
            _ => (PeriodEndKind.Ended, fields.OptionalDate("to")),
        };
        if (fields.Has("from") && fields.Has("firstSeen"))
            context.Diagnostics.Add(DiagnosticCodes.Period, fields.At("firstSeen")!, "'firstSeen' stands beside 'from'; a start has one of them.");
        if (fields.Has("to") && fields.Has("lastSeen"))
            context.Diagnostics.Add(DiagnosticCodes.Period, fields.At("lastSeen")!, "'lastSeen' stands beside 'to'; an end has one of them.");
        if (start is { } first && end is { } last && (endKind == PeriodEndKind.Ended ? last.Latest <= first.Earliest : last.Latest < first.Earliest))
            context.Diagnostics.Add(DiagnosticCodes.Period, fields.At("to") ?? fields.At("lastSeen")!, $"The end {last} is not after the start {first}.");

        bool complete = (start is not null || startKind is not (PeriodStartKind.Started or PeriodStartKind.FirstSeen))
            && (end is not null || endKind is not (PeriodEndKind.Ended or PeriodEndKind.LastSeen));
        return complete ? PlatformAnalogs.Period.Create(startKind, start, endKind, end) : default;
    }

    internal Estimate? Amount(in Fields fields)
    {
        if (fields.Value<Qualifier>("qualifier") is not { } qualifier)
            return null;
        decimal? value = fields.OptionalNumber("value"), precision = fields.OptionalNumber("precision");
        decimal? lower = fields.OptionalNumber("lower"), upper = fields.OptionalNumber("upper");

        if (qualifier == Qualifier.Between)
        {
            if (value is null && precision is null && lower is { } low && upper is { } high && low < high)
                return Estimate.Between(low, high);
            context.Diagnostics.Add(DiagnosticCodes.Amount, fields.Node, "'between' takes 'lower' and a greater 'upper', and no 'value'.");
            return null;
        }

        if (value is not { } amount || lower is not null || upper is not null)
        {
            context.Diagnostics.Add(DiagnosticCodes.Amount, fields.Node, $"'{fields.OptionalText("qualifier")}' takes a 'value', and no bounds.");
            return null;
        }

        if (qualifier == Qualifier.Rounded != precision > 0)
        {
            context.Diagnostics.Add(DiagnosticCodes.Amount, fields.Node, "'rounded', and nothing else, takes a 'precision': the unit of the last stated digit.");
            return null;
        }

        return qualifier switch
        {
            Qualifier.Exact => Estimate.Exact(amount),
            Qualifier.Rounded => Estimate.Rounded(amount, precision!.Value),
            Qualifier.About => Estimate.About(amount),
            Qualifier.AtLeast => Estimate.AtLeast(amount),
            Qualifier.AtMost => Estimate.AtMost(amount),
            _ => Estimate.Nearly(amount),
        };
    }

    internal IReadOnlyList<DatedClaim> Claims(in Fields fields, string key)
    {
        List<DatedClaim> claims = [];
        foreach (LocatedNode node in fields.Items(key))
        {
            Fields claim = new(node, context, "date note sources");
            PartialDate? date = claim.Date("date");
            string? note = claim.OptionalText("note");
            IReadOnlyList<Source> cited = sources.Cited(claim, required: true);
            if (date is { } known)
                claims.Add(context.Layered(new DatedClaim(known, note, cited), node)!);
        }

        return [.. claims];
    }

    internal IReadOnlyList<LocalName> LocalNames(in Fields fields)
    {
        List<LocalName> names = [];
        foreach (LocatedNode node in fields.Items("localNames"))
        {
            Fields name = new(node, context, "text language");
            string? text = name.Text("text"), language = name.Text("language");
            if (text is not null && language is not null)
                names.Add(new LocalName(text, language));
        }

        return [.. names];
    }
}
