package collegium.generate;

/**
 * A full name in Latin letters.
 *
 * @param given one name or two, such as "Anna", "Jean-Pierre", "Văn An"
 * @param middle empty where there is none
 * @param family one name or two, such as "Smith", "García Márquez"
 * @param nativeForm the whole name in its own script, empty for Latin
 * @param respelled the family name in the other usual transliteration, the same where there is one
 *     only
 */
record PersonName(
    String given, String middle, String family, String nativeForm, String respelled) {}
