package collegium.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A data list of this package: sections headed {@code [name]}, of lines or of words parted by
 * commas; # begins a comment.
 */
record ListFile(Map<String, List<String>> sections) {

  static ListFile read(String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines(name)) {
      if (line.startsWith("[")) {
        current = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), current);
      } else {
        current.add(line);
      }
    }
    return new ListFile(sections);
  }

  /** The lines of a resource of this package, without blanks and comments. */
  static List<String> lines(String name) {
    try (InputStream in = ListFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks its data list " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> words(String commaList) {
    return Arrays.stream(commaList.split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  Set<String> names() {
    return sections.keySet();
  }

  /** The lines of a section, none where the file has no such section. */
  List<String> section(String name) {
    return sections.getOrDefault(name, List.of());
  }

  List<String> wordsOf(String section) {
    return words(String.join(",", section(section)));
  }
}
