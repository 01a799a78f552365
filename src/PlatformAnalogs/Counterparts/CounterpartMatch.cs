using PlatformAnalogs.Counterparts;

namespace PlatformAnalogs;

/// <summary>What a match rests on.</summary>
public enum MatchBasis
{
    /// <summary>Cited claims.</summary>
    Claimed = 0,

    /// <summary>The same function and shared features; nobody is cited as saying so.</summary>
    Inferred = 1,
}

/// <summary>The parts of a match's score, each from 0 to 1.</summary>
public sealed class ScoreParts
{
    internal ScoreParts(double closeness, double evidence, double functions, double features, double nearness)
    {
        Closeness = closeness;
        Evidence = evidence;
        Functions = functions;
        Features = features;
        Nearness = nearness;
    }

    /// <summary>How closely, by the best claim: direct 1, close 0.75, partial 0.5, loose 0.25.</summary>
    public double Closeness { get; }

    /// <summary>
    /// How well cited: 1 minus the product of the doubts that each publisher leaves, old and undated pages leaving more; a further page never
    /// lowers it.
    /// </summary>
    public double Evidence { get; }

    /// <summary>Shared categories, as a part of all categories of both.</summary>
    public double Functions { get; }

    /// <summary>Shared features, as a part of all features of both.</summary>
    public double Features { get; }

    /// <summary>
    /// How near in time the nearest page is: 1 / (1 + a quarter of the years between its publication and the day); 0.3 where none is dated; 1
    /// where a claim's own dates say that it holds on the day.
    /// </summary>
    public double Nearness { get; }

    /// <summary>All of them.</summary>
    public override string ToString() => FormattableString.Invariant($"closeness {Closeness:0.00}, evidence {Evidence:0.00}, functions {Functions:0.00}, features {Features:0.00}, nearness {Nearness:0.00}");
}

/// <summary>A platform that serves the same need in another ecosystem, how well, why, and who says so.</summary>
public sealed class CounterpartMatch
{
    private readonly Platform _subject;
    private readonly DateOnly _day;
    private IReadOnlyList<Source>? _sources;

    internal CounterpartMatch(Platform subject, Platform platform, Category category, MatchBasis basis, ScoreParts parts, double score, IReadOnlyList<Counterpart> claims, DateOnly day)
    {
        _subject = subject;
        _day = day;
        Platform = platform;
        Category = category;
        Basis = basis;
        Parts = parts;
        Score = score;
        Claims = claims;
    }

    /// <summary>The counterpart.</summary>
    public Platform Platform { get; }

    /// <summary>The function in which the two correspond.</summary>
    public Category Category { get; }

    /// <summary>Whether claims say so, or it was inferred.</summary>
    public MatchBasis Basis { get; }

    /// <summary>What the score is made of.</summary>
    public ScoreParts Parts { get; }

    /// <summary>
    /// From 0 to 1: 0.5 times the closeness, 0.1 the shared functions and 0.1 the shared features, times 0.3 + 0.7 of the nearness; and
    /// 0.3 times the evidence. Inferred matches have 0.3 times functions plus 0.2 times features, at most 0.5, and come after all claimed ones.
    /// </summary>
    public double Score { get; }

    /// <summary>Why, in a line.</summary>
    public string Reason => Claims.Count > 0 ? Claims[0].Reason : InferredReason();

    /// <summary>How closely, by the best claim; null for an inferred match.</summary>
    public Closeness? Closeness => Claims.Count > 0 ? Claims[0].Closeness : null;

    /// <summary>What one side has and the other lacks: by the claims, or by the features recorded where it is inferred; or null.</summary>
    public string? NotMatched => Claims.Select(claim => claim.NotMatched).FirstOrDefault(text => text is not null) ?? (Claims.Count > 0 ? null : NotShared());

    /// <summary>When, by the best claim; null for an inferred match.</summary>
    public Period? Period => Claims.Count > 0 ? Claims[0].Period : null;

    /// <summary>The claims, the best first; empty for an inferred match.</summary>
    public IReadOnlyList<Counterpart> Claims { get; }

    /// <summary>The pages that the claims cite, each once, those published nearest to the day first.</summary>
    public IReadOnlyList<Source> Sources => _sources ??=
        [.. Claims.SelectMany(claim => claim.Sources).Distinct().OrderByDescending(source => SourceNearness.Of(source, _day)).ThenBy(source => source.Grade)];

    /// <summary>Platform, category and score.</summary>
    public override string ToString() => FormattableString.Invariant($"{Platform} for {Category}: {Score:0.00} ({Basis})");

    private string InferredReason()
    {
        string shared = Names(_subject.Features.Intersect(Platform.Features));
        return $"Inferred: both are used for {Category.Name}{(shared.Length == 0 ? "" : "; shared: " + shared)}.";
    }

    private string? NotShared()
    {
        string subject = Names(_subject.Features.Except(Platform.Features)), other = Names(Platform.Features.Except(_subject.Features));
        string[] lacking =
        [
            .. new[] { subject.Length == 0 ? null : $"{_subject.Name} alone has {subject}", other.Length == 0 ? null : $"{Platform.Name} alone has {other}" }.OfType<string>(),
        ];
        return lacking.Length == 0 ? null : string.Join("; ", lacking) + ", as far as recorded.";
    }

    private static string Names(IEnumerable<Feature> features) => string.Join(", ", features.Select(feature => feature.Name));
}
