package collegium.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A sentence with slots: "The {noun} of {focus}." A slot that begins with a capital asks for one in
 * the text.
 */
final class Template {
  private final List<Slot> slots = new ArrayList<>();
  private final String end;

  /**
   * @param before what stands between the slot before and this one
   */
  private record Slot(String before, String name, boolean capital) {
    private boolean afterArticle() {
      return before.equalsIgnoreCase("a ") || before.endsWith(" a ");
    }
  }

  Template(String pattern) {
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      String name = pattern.substring(open + 1, close);
      String small = name.toLowerCase(Locale.ROOT);
      slots.add(new Slot(pattern.substring(from, open), small, !name.equals(small)));
      from = close + 1;
    }
    end = pattern.substring(from);
  }

  /**
   * @param words the text for a slot, by its name in small letters
   */
  String fill(UnaryOperator<String> words) {
    StringBuilder out = new StringBuilder();
    for (Slot slot : slots) {
      String word = words.apply(slot.name());
      out.append(slot.before());
      if (slot.afterArticle() && takesAn(word)) {
        out.insert(out.length() - 1, 'n');
      }
      out.append(slot.capital() ? Words.capital(word) : word);
    }
    return out.append(end).toString();
  }

  private static boolean takesAn(String word) {
    return "aeio".indexOf(word.charAt(0)) >= 0 || word.matches("(un(?!i)|ur).*");
  }
}
