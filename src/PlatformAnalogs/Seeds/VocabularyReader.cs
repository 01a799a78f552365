namespace PlatformAnalogs.Seeds;

/// <summary>Reads what facts refer to: ecosystems, regions, categories, features, operators, holders.</summary>
internal sealed class VocabularyReader(FactReader facts)
{
    private readonly ReadContext _context = facts.Context;

    internal void Ecosystem(LocatedNode node)
    {
        Fields fields = new(node, _context, "id name homeRegion description");
        Region? home = _context.Region(fields, "homeRegion");
        string? id = fields.Id("id"), name = fields.Text("name");
        if (id is not null && name is not null)
            _context.Ecosystems.Add(new EcosystemInfo(new Ecosystem(id), name, home, fields.OptionalText("description")), node, _context);
    }

    internal void Region(LocatedNode node)
    {
        Fields fields = new(node, _context, "id name kind");
        string? id = fields.Text("id"), name = fields.Text("name");
        if (fields.Value<RegionKind>("kind") is { } kind && id is not null && name is not null)
        {
            if (id != id.ToUpperInvariant())
                _context.Diagnostics.Add(DiagnosticCodes.MalformedId, fields.At("id")!, $"'{id}' is no id of a region; expected upper case.");
            _context.Regions.Add(new RegionInfo(new Region(id), name, kind), node, _context);
        }
    }

    internal void Category(LocatedNode node)
    {
        Fields fields = new(node, _context, "id name family");
        string? id = fields.Id("id"), name = fields.Text("name");
        if (id is not null && name is not null)
            _context.Categories.Add(new Category(id, name, fields.OptionalText("family")), node, _context);
    }

    internal void Feature(LocatedNode node)
    {
        Fields fields = new(node, _context, "id name");
        string? id = fields.Id("id"), name = fields.Text("name");
        if (id is not null && name is not null)
            _context.Features.Add(new Feature(id, name), node, _context);
    }

    internal void Operator(LocatedNode node)
    {
        Fields fields = new(node, _context, "id name localNames headquarters parents");
        List<Headquarters> headquarters = [];
        foreach (LocatedNode item in fields.Items("headquarters"))
        {
            Fields place = new(item, _context, "city region " + FactReader.PeriodKeys);
            Period period = facts.Period(place);
            string? city = place.Text("city");
            if (_context.Region(place, "region") is { } region && city is not null)
                headquarters.Add(new Headquarters(city, region, period));
        }

        List<Parent> parents = [];
        foreach (LocatedNode item in fields.Items("parents"))
        {
            Fields parent = new(item, _context, "operator " + FactReader.PeriodKeys);
            Period period = facts.Period(parent);
            if (parent.Id("operator") is { } operatorId)
                parents.Add(new Parent(operatorId, period));
        }

        string? id = fields.Id("id"), name = fields.Text("name");
        if (id is not null && name is not null)
        {
            _context.Operators.Add(
                new Operator(id) { Name = name, LocalNames = facts.LocalNames(fields), Headquarters = [.. headquarters], Parents = [.. parents] }, node, _context);
        }
    }

    /// <summary>Once all operators are known: whether each parent is one.</summary>
    internal void CheckParents(LocatedNode node)
    {
        foreach (LocatedNode parent in node["parents"]?.Items ?? [])
        {
            if (parent["operator"] is { } reference)
                _context.Operators.Resolve(reference, _context);
        }
    }

    internal void Holder(LocatedNode node)
    {
        Fields fields = new(node, _context, "id name kind localNames region hostRegion");
        HolderKind? kind = fields.Value<HolderKind>("kind");
        Region? region = _context.Region(fields, "region"), host = _context.Region(fields, "hostRegion");
        string? id = fields.Id("id"), name = fields.Text("name");
        if (id is not null && name is not null && kind is { } known)
        {
            _context.Holders.Add(
                new Holder(id, name) { Kind = known, LocalNames = facts.LocalNames(fields), Region = region, HostRegion = host }, node, _context);
        }
    }
}
