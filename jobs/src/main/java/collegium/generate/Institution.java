package collegium.generate;

/**
 * Where people work.
 *
 * @param country two letters, ISO 3166
 * @param culture of most people there
 */
record Institution(String name, String city, String country, Culture culture, String language) {}
