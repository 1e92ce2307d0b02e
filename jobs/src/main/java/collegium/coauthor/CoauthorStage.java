package collegium.coauthor;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import collegium.config.Settings;
import collegium.graph.Cut;
import collegium.graph.Graphs;
import collegium.stage.Stage;
import collegium.stage.StageContext;
import collegium.stage.StageReport;
import collegium.table.Authorships;
import collegium.table.CoauthorEdges;
import collegium.table.CoauthorExclusions;
import collegium.table.CoauthorNodes;
import collegium.table.Communities;
import collegium.table.SourceWorks;
import collegium.table.TableDef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.graphframes.GraphFrame;

/**
 * Makes the co-author graph: edges with their strength, vertices with their component and
 * community.
 */
public final class CoauthorStage implements Stage {

  @Override
  public String name() {
    return "coauthors";
  }

  @Override
  public List<TableDef> reads() {
    return List.of(SourceWorks.TABLE, Authorships.TABLE);
  }

  @Override
  public List<TableDef> writes() {
    return List.of(
        CoauthorExclusions.TABLE, CoauthorEdges.TABLE, CoauthorNodes.TABLE, Communities.TABLE);
  }

  @Override
  public Object dependsOn(Settings settings) {
    return List.of(settings.coauthors(), settings.graph());
  }

  @Override
  public StageReport run(StageContext context) {
    Map<String, Number> figures = new LinkedHashMap<>();
    writeEdges(context, figures);
    writeNodes(context, figures);
    figures.put("communities", writeCommunities(context));
    return StageReport.of(
        String.format(
            Locale.ROOT,
            "%,d people, %,d pairs, %,d communities; %,d works make no pairs",
            figures.get("people").longValue(),
            figures.get("pairs").longValue(),
            figures.get("communities").longValue(),
            figures.get("works_without_pairs").longValue()),
        figures);
  }

  private static void writeEdges(StageContext context, Map<String, Number> figures) {
    var settings = context.settings().coauthors();
    Dataset<Row> bylines =
        Bylines.of(
                context.read(SourceWorks.TABLE),
                context.read(Authorships.TABLE),
                settings.maxAuthors())
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      figures.put(
          "works_without_pairs",
          context.replace(CoauthorExclusions.TABLE, Bylines.excluded(bylines)));
      figures.put(
          "pairs",
          context.replace(
              CoauthorEdges.TABLE, Pairs.of(Bylines.countable(bylines), settings, context.asOf())));
    } finally {
      bylines.unpersist();
    }
  }

  private static void writeNodes(StageContext context, Map<String, Number> figures) {
    Dataset<Row> people =
        context
            .read(Authorships.TABLE)
            .select(col(Authorships.AUTHOR_ID).as(CoauthorNodes.AUTHOR_ID))
            .distinct();
    Dataset<Row> edges = context.read(CoauthorEdges.TABLE);
    GraphFrame graph =
        Graphs.undirected(
            people,
            CoauthorNodes.AUTHOR_ID,
            edges,
            CoauthorEdges.AUTHOR_A,
            CoauthorEdges.AUTHOR_B,
            CoauthorEdges.STRENGTH);
    Dataset<Row> cut = Cut.of(graph, context.settings().graph(), context.home().scratch());
    figures.put(
        "people",
        context.replace(CoauthorNodes.TABLE, CommunityNames.named(Nodes.of(people, edges, cut))));
    Row row =
        context
            .read(CoauthorNodes.TABLE)
            .agg(
                count_distinct(col(CoauthorNodes.COMPONENT_ID)),
                sum(when(col(CoauthorNodes.DEGREE).equalTo(0), 1).otherwise(lit(0))))
            .first();
    figures.put("components", row.getLong(0));
    figures.put("people_without_coauthors", row.getLong(1));
  }

  private static long writeCommunities(StageContext context) {
    return context.replace(
        Communities.TABLE,
        CommunityNames.communities(
            context.read(CoauthorNodes.TABLE), context.read(Authorships.TABLE)));
  }
}
