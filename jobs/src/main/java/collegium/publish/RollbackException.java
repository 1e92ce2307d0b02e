package collegium.publish;

/** A release asked for cannot be shown. */
public final class RollbackException extends RuntimeException {
  RollbackException(String message) {
    super(message);
  }
}
