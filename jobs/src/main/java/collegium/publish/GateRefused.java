package collegium.publish;

import java.util.List;

/** A release did not pass its checks; what is published stays as it was. */
public final class GateRefused extends RuntimeException {
  GateRefused(List<String> reasons) {
    super("not published: " + String.join("; ", reasons));
  }
}
