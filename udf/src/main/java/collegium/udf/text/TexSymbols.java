package collegium.udf.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The commands of TeX that print something of their own: {@code \alpha}, {@code \leq}, {@code \ss}.
 */
final class TexSymbols {
  private static final Map<String, String> TABLE = load("tex-symbols.txt");

  private TexSymbols() {}

  /**
   * What {@code \name} prints, or null. Programs that strip markup glue the next word on: {@code
   * \rightarrowEnglish} is an arrow and a word.
   */
  static String of(String name) {
    String symbol = TABLE.get(name);
    if (symbol != null) {
      return symbol;
    }
    int end = 1;
    while (end < name.length() && Character.isLowerCase(name.charAt(end))) {
      end++;
    }
    String head = TABLE.get(name.substring(0, end));
    return head == null || end < 2 ? null : head + name.substring(end);
  }

  private static Map<String, String> load(String resource) {
    try (InputStream in = TexSymbols.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
