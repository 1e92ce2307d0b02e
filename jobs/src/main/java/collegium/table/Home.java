package collegium.table;

import org.apache.hadoop.fs.Path;

/**
 * The folder that holds one corpus and all that was made of it; any file system that Hadoop knows.
 */
public record Home(Path root) {

  public static Home at(String path) {
    return new Home(new Path(path));
  }

  public Path tables() {
    return new Path(root, "tables");
  }

  public Path table(TableDef table) {
    return new Path(tables(), table.name());
  }

  public Path releases() {
    return new Path(root, "releases");
  }

  /** Scratch space of the run that holds the lock; emptied when the next one begins. */
  public Path scratch() {
    return new Path(root, "tmp");
  }

  /**
   * Where runs under way keep their diary; what a killed run leaves there the next run files away.
   */
  public Path journals() {
    return new Path(root, "journals");
  }

  /** The built-in sample corpus lies here when the home was made from it. */
  public Path sample() {
    return new Path(root, "sample");
  }

  public Path lock() {
    return new Path(root, ".lock");
  }
}
