package collegium.table;

/** A stage was asked to run before the one that makes its input. */
public final class MissingTableException extends RuntimeException {
  MissingTableException(TableDef table, Home home) {
    super(
        "table '"
            + table.name()
            + "' is not in home '"
            + home.root()
            + "' yet: run the stages before this one first, or `collegium run` for all of them");
  }
}
