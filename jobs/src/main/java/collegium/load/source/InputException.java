package collegium.load.source;

/** An input that cannot be used; the message names it and says what would have been right. */
public final class InputException extends RuntimeException {
  InputException(String message, Throwable cause) {
    super(message, cause);
  }

  public InputException(String message) {
    super(message);
  }
}
