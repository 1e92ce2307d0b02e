package collegium.stage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a stage has done.
 *
 * @param headline for the person who watches, such as "73,970 works"
 * @param figures for the table {@code metrics}
 */
public record StageReport(String headline, Map<String, Double> figures) {

  public StageReport {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  public static StageReport of(String headline, Map<String, ? extends Number> figures) {
    Map<String, Double> values = new LinkedHashMap<>();
    figures.forEach((name, value) -> values.put(name, value.doubleValue()));
    return new StageReport(headline, values);
  }
}
