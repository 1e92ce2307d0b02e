package collegium.identity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.udf;

import collegium.config.Settings;
import collegium.stage.Stage;
import collegium.stage.StageContext;
import collegium.stage.StageReport;
import collegium.table.Authorships;
import collegium.table.SourceWorks;
import collegium.table.TableDef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/** Gives every mention on a byline its person. */
public final class IdentityStage implements Stage {
  private static final UserDefinedFunction PERSON_KEY =
      udf(
          (UDF5<String, String, String, String, Integer, String>) PersonKey::of,
          DataTypes.StringType);

  @Override
  public String name() {
    return "identity";
  }

  @Override
  public List<TableDef> reads() {
    return List.of(SourceWorks.TABLE);
  }

  @Override
  public List<TableDef> writes() {
    return List.of(Authorships.TABLE);
  }

  @Override
  public Object dependsOn(Settings settings) {
    return "nothing";
  }

  @Override
  public StageReport run(StageContext context) {
    long mentions =
        context.replace(Authorships.TABLE, authorships(context.read(SourceWorks.TABLE)));
    return StageReport.of(
        String.format(Locale.ROOT, "%,d mentions on bylines", mentions),
        Map.of("mentions", mentions));
  }

  /** One row per work and byline position. */
  static Dataset<Row> authorships(Dataset<Row> works) {
    Dataset<Row> mentions =
        works.select(
            col(SourceWorks.WORK_ID),
            posexplode(col(SourceWorks.AUTHORS)).as(new String[] {"index", "author"}));
    Column name = author(SourceWorks.AUTHOR_NAME);
    Column orcid = author(SourceWorks.AUTHOR_ORCID);
    Column position = col("index").plus(1);
    Column person =
        PERSON_KEY.apply(
            author(SourceWorks.AUTHOR_ID), orcid, name, col(SourceWorks.WORK_ID), position);
    Column affiliation = get(author(SourceWorks.AUTHOR_AFFILIATIONS), lit(0)).getField("name");
    return mentions.select(
        col(SourceWorks.WORK_ID).as(Authorships.WORK_ID),
        position.as(Authorships.POSITION),
        person.as(Authorships.AUTHOR_ID),
        name.as(Authorships.NAME),
        orcid.as(Authorships.ORCID),
        affiliation.as(Authorships.AFFILIATION));
  }

  private static Column author(String field) {
    return col("author").getField(field);
  }
}
