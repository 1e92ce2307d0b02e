package collegium.load.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the JSON objects of a line that stand for works. Of each only the wanted fields are built,
 * one work at a time, so that a page of the size of a whole file needs little memory.
 */
final class WorkObjects {
  private static final String RESULTS = "results";

  /** Bounds on one line; what exceeds them is hostile or broken, not scholarly. */
  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxNestingDepth(1000)
          .maxStringLength(20_000_000)
          .maxTokenCount(10_000_000)
          .build();

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(BOUNDS)
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  // The words of an abstract may be keys: too many to be interned.
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final Set<String> wanted;
  private final Findings findings;
  private final Consumer<ObjectNode> works;
  private int seen;

  /**
   * @param wanted the fields to build; all others are skipped
   * @param works takes each work, in order, nulls left out
   */
  WorkObjects(Set<String> wanted, Findings findings, Consumer<ObjectNode> works) {
    this.wanted = wanted;
    this.findings = findings;
    this.works = works;
  }

  /** Hands over the works of a line and reports whatever else it holds. */
  void read(String line) {
    try (JsonParser json = JSON.createParser(line)) {
      while (json.nextToken() != null) {
        value(json, false);
      }
    } catch (StreamConstraintsException e) {
      broken("beyond_limits", e, line);
    } catch (JsonProcessingException e) {
      boolean duplicate = e.getOriginalMessage().startsWith("Duplicate field");
      broken(duplicate ? "duplicate_key" : "not_json", e, line);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  private void value(JsonParser json, boolean oneOfMany) throws IOException {
    switch (json.currentToken()) {
      case START_OBJECT -> object(json, oneOfMany);
      case START_ARRAY -> array(json);
      default -> {
        startWork(oneOfMany);
        String reason = "not_a_work: a work is a JSON object, this is a bare value";
        findings.record(null, reason, json.getText());
      }
    }
  }

  private void array(JsonParser json) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      value(json, true);
    }
  }

  private void object(JsonParser json, boolean oneOfMany) throws IOException {
    ObjectNode work = JSON.createObjectNode();
    boolean page = false;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      JsonToken token = json.nextToken();
      if (wanted.contains(name)) {
        if (token != JsonToken.VALUE_NULL) {
          work.set(name, JSON.readTree(json));
        }
      } else if (name.equals(RESULTS) && token == JsonToken.START_ARRAY && !isWork(work)) {
        page = true;
        array(json);
      } else {
        json.skipChildren();
      }
    }
    if (!page || isWork(work)) {
      startWork(oneOfMany);
      works.accept(work);
    }
  }

  /** All formats have an id by this name; a page may have other fields of a work, but no id. */
  private static boolean isWork(ObjectNode object) {
    return object.has(NormalizedShape.ID);
  }

  private void startWork(boolean oneOfMany) {
    findings.startWork(oneOfMany || seen > 0 ? "[" + seen + "]" : "");
    seen++;
  }

  private void broken(String code, JsonProcessingException e, String line) {
    findings.startWork("");
    String words = e.getOriginalMessage().replaceFirst(", from `[^`]*`", "");
    JsonLocation location = e.getLocation();
    String where = location == null ? "" : " (at character " + location.getCharOffset() + ")";
    String kept = seen == 0 ? "" : "; " + seen + " works before it on this line were read";
    findings.record(null, code + ": " + words + where + kept, line);
  }
}
