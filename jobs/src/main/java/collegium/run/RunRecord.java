package collegium.run;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a run; a journal while it goes on, a row of {@code runs} afterwards. Fields
 * change as the run goes on, hence no record.
 */
final class RunRecord {
  public String runId;
  public String command;
  public String startedAt;
  public String lastSignAt;
  public String status = KILLED;
  public Integer exitCode;
  public String message;
  public String asOf;
  public String releaseId;
  public String build;
  public SortedMap<String, String> settings = new TreeMap<>();

  /** Stage, then figure, then value. */
  public SortedMap<String, SortedMap<String, Double>> figures = new TreeMap<>();

  static final String DONE = "done";
  static final String FAILED = "failed";

  /** What a journal says until its run has ended otherwise. */
  static final String KILLED = "killed";
}
