package collegium.load.record;

/**
 * Where an author worked; at least the id or the name is there.
 *
 * @param country as given, usually a two-letter code
 */
public record ParsedAffiliation(String id, String name, String country) {}
