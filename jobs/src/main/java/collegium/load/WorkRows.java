package collegium.load;

import collegium.load.record.ParsedAffiliation;
import collegium.load.record.ParsedAuthor;
import collegium.load.record.ParsedWork;
import collegium.load.record.Problem;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.jdk.javaapi.CollectionConverters;

/** Checked records as Rows of {@link Parsed#WORK_TYPE} and {@link Parsed#FINDING_TYPE}. */
final class WorkRows {
  private WorkRows() {}

  static Row work(ParsedWork w) {
    return RowFactory.create(
        w.id(),
        w.title(),
        w.rawTitle(),
        w.abstractText(),
        w.rawAbstract(),
        w.type(),
        w.year(),
        w.published(),
        w.venue(),
        w.language(),
        w.doi(),
        w.url(),
        w.source(),
        array(w.authors().stream().map(WorkRows::author).toList()),
        array(w.topics()),
        array(w.references()),
        w.retracted(),
        w.updated(),
        w.deleted());
  }

  private static Row author(ParsedAuthor a) {
    return RowFactory.create(
        a.name(),
        a.rawName(),
        a.id(),
        a.orcid(),
        array(a.affiliations().stream().map(WorkRows::affiliation).toList()));
  }

  private static Row affiliation(ParsedAffiliation a) {
    return RowFactory.create(a.id(), a.name(), a.country());
  }

  static Row finding(String workId, Problem problem) {
    return RowFactory.create(
        workId,
        problem.kind().name().toLowerCase(Locale.ROOT),
        problem.field(),
        problem.reason(),
        problem.value());
  }

  private static Object array(List<?> values) {
    return CollectionConverters.asScala(values).toSeq();
  }
}
