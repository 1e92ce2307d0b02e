package collegium.load.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Brings the works of an upstream format into the shape of a normalized work. */
interface Shape {

  /** The upstream fields that matter; all others are skipped unread. */
  Set<String> fields();

  /**
   * The same work with the names and nesting of a normalized one. Values are passed on unchecked,
   * whatever their type: checking is {@link WorkReader}'s.
   */
  ObjectNode normalized(ObjectNode upstream, Findings findings);
}
