package collegium.load.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Typed sight of one JSON object. A value of the wrong type is reported and then counts as absent,
 * as null does. A number where text is wanted is taken as it is written.
 */
final class Fields {
  /** A text longer than this is no number; to find out would take quadratic time. */
  private static final int LONGEST_NUMBER = 40;

  private final ObjectNode node;
  private final String path;
  private final Findings findings;

  /**
   * @param path what findings put before the name of a field, such as {@code authors.}
   */
  Fields(ObjectNode node, String path, Findings findings) {
    this.node = node;
    this.path = path;
    this.findings = findings;
  }

  /** Text without the blanks around it; null where absent or blank. */
  String text(String name) {
    String raw = rawText(name);
    return raw == null || raw.isBlank() ? null : raw.strip();
  }

  /** Text as given; null where absent. */
  String rawText(String name) {
    JsonNode value = node.path(name);
    if (isTextLike(value)) {
      return WellFormed.text(value.asText());
    }
    if (isPresent(value)) {
      wrongType(name, "text", value);
    }
    return null;
  }

  /** Text without which the record cannot be used; empty where a finding says so. */
  Optional<String> required(String name) {
    JsonNode value = node.path(name);
    if (isPresent(value) && !isTextLike(value)) {
      findings.record(path + name, wrongType("text", value), value.toString());
      return Optional.empty();
    }
    Optional<String> text = Optional.ofNullable(text(name));
    if (text.isEmpty()) {
      findings.record(path + name, "missing_" + name + ": every work needs it", null);
    }
    return text;
  }

  /** Text in the form a rule gives it; null where absent, or refused by the rule and reported. */
  String checked(String name, Function<String, Optional<String>> rule, String reason) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    Optional<String> accepted = rule.apply(text);
    if (accepted.isEmpty()) {
      unusable(name, reason, text);
    }
    return accepted.orElse(null);
  }

  /** The elements of an array, nulls left out. */
  List<JsonNode> array(String name) {
    JsonNode value = node.path(name);
    if (value.isArray()) {
      return Nodes.elements(value).filter(Fields::isPresent).toList();
    }
    if (isPresent(value)) {
      wrongType(name, "an array", value);
    }
    return List.of();
  }

  /** The texts of an array, without blank ones. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : array(name)) {
      if (isTextLike(element)) {
        texts.add(WellFormed.text(element.asText()).strip());
      } else {
        wrongType(name, "text", element);
      }
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }

  /** True, "true" or 1; false where absent. */
  boolean flag(String name) {
    JsonNode value = node.path(name);
    return switch (value.asText("").strip().toLowerCase(Locale.ROOT)) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> {
        if (isPresent(value)) {
          wrongType(name, "true or false", value);
        }
        yield false;
      }
    };
  }

  /** A number, or a text that is one; null where absent. */
  BigDecimal number(String name) {
    JsonNode value = node.path(name);
    if (value.isNumber()) {
      return value.decimalValue();
    }
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      if (text.length() <= LONGEST_NUMBER) {
        return new BigDecimal(text);
      }
    } catch (NumberFormatException e) {
      // Reported below, as is a text too long to be tried.
    }
    wrongType(name, "a number", value);
    return null;
  }

  void unusable(String name, String reason, String value) {
    findings.field(path + name, reason, value);
  }

  void wrongType(String name, String wanted, JsonNode value) {
    unusable(name, wrongType(wanted, value), value.toString());
  }

  private static String wrongType(String wanted, JsonNode value) {
    String found = value.getNodeType().name().toLowerCase(Locale.ROOT);
    return "wrong_type: should be " + wanted + ", is of type " + found;
  }

  private static boolean isTextLike(JsonNode value) {
    return value.isTextual() || value.isNumber();
  }

  private static boolean isPresent(JsonNode value) {
    return !value.isMissingNode() && !value.isNull();
  }
}
