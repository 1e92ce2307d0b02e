package collegium.udf.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Superscripts, subscripts and the alphabets of mathematics, as far as Unicode has them. */
final class Scripts {
  private static final Map<Integer, Integer> RAISED =
      pairs(
          "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθφχ⊤∘°′*†‡®™⋆",
          "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᵠᵡᵀ°°′*†‡®™⋆");

  private static final Map<Integer, Integer> LOWERED =
      pairs("0123456789+-−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ");

  private static final Map<Integer, Integer> OPEN_EXCEPTIONS = pairs("CHNPQRZ", "ℂℍℕℙℚℝℤ");
  private static final Map<Integer, Integer> SCRIPT_EXCEPTIONS = pairs("BEFHILMR", "ℬℰℱℋℐℒℳℛ");
  private static final int OPEN_A = 0x1D538;
  private static final int SCRIPT_A = 0x1D49C;

  /** Raised or lowered letters by the word are a strain: DuReader_vis. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3}");

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  private Scripts() {}

  /** x² and xᵢ where Unicode can, else the readable x^K and x_(a, b). */
  static String of(String content, boolean raised) {
    String inner = content.strip();
    if (inner.isEmpty() || (raised && ORDINALS.contains(inner))) {
      return inner;
    }
    Map<Integer, Integer> map = raised ? RAISED : LOWERED;
    if (inner.codePoints().allMatch(map::containsKey) && !WORD.matcher(inner).find()) {
      return translated(inner, map);
    }
    boolean simple =
        inner.codePoints().allMatch(Character::isLetterOrDigit)
            || (inner.startsWith("(") && inner.endsWith(")"));
    return (raised ? "^" : "_") + (simple ? inner : "(" + inner + ")");
  }

  /**
   * As {@link #of} for numbers and signs; words, which HTML also raises ("Acme<sup>TM</sup>"), stay
   * on the line.
   */
  static String ofNumber(String content, boolean raised) {
    Map<Integer, Integer> map = raised ? RAISED : LOWERED;
    boolean number =
        content
            .codePoints()
            .allMatch(point -> map.containsKey(point) && !Character.isLetter(point));
    return number ? translated(content, map) : content;
  }

  /** Double-struck capitals: ℝ, 𝔼. */
  static String open(String content) {
    return capital(content, OPEN_EXCEPTIONS, OPEN_A);
  }

  /** Script capitals: ℒ, 𝒪. */
  static String script(String content) {
    return capital(content, SCRIPT_EXCEPTIONS, SCRIPT_A);
  }

  private static String capital(String content, Map<Integer, Integer> exceptions, int first) {
    if (content.length() != 1 || content.charAt(0) < 'A' || content.charAt(0) > 'Z') {
      return content;
    }
    int letter = content.charAt(0);
    return Character.toString(exceptions.getOrDefault(letter, first + letter - 'A'));
  }

  private static String translated(String text, Map<Integer, Integer> map) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(point -> out.appendCodePoint(map.get(point)));
    return out.toString();
  }

  private static Map<Integer, Integer> pairs(String from, String to) {
    int[] keys = from.codePoints().toArray();
    int[] values = to.codePoints().toArray();
    return IntStream.range(0, keys.length)
        .boxed()
        .collect(Collectors.toUnmodifiableMap(i -> keys[i], i -> values[i]));
  }
}
