package collegium.load.source;

import java.io.Serializable;

/** A file that lies among the data and is not read, because its name is not that of data. */
public record Rejected(String path, String reason) implements Serializable {}
