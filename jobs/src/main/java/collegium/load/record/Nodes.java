package collegium.load.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Building blocks of a {@link Shape}: values of any type pass through unchecked. */
final class Nodes {
  private Nodes() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /** Sets a field to the first candidate that is there, not null and not blank. */
  static void put(ObjectNode object, String name, JsonNode... candidates) {
    for (JsonNode candidate : candidates) {
      boolean blank = candidate.isTextual() && candidate.asText().isBlank();
      if (!candidate.isMissingNode() && !candidate.isNull() && !blank) {
        object.set(name, candidate);
        return;
      }
    }
  }

  static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** An array with each of its objects reshaped; whatever is no object, or no array, as it is. */
  static JsonNode each(JsonNode elements, Function<ObjectNode, JsonNode> reshape) {
    if (!elements.isArray()) {
      return elements;
    }
    ArrayNode reshaped = array();
    for (JsonNode element : elements) {
      JsonNode made = element instanceof ObjectNode object ? reshape.apply(object) : element;
      if (!made.isMissingNode()) {
        reshaped.add(made);
      }
    }
    return reshaped;
  }
}
