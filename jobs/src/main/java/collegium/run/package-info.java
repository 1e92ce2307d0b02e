/** One run of the pipeline: lock, Spark, stages in their order, journal, summary. */
package collegium.run;
