/**
 * Graphs: the only room that knows GraphFrames and the Leiden kernel. A graph is a GraphFrame;
 * whole-graph iteration happens inside one task where the graph fits a stated memory budget, and on
 * GraphFrames' own algorithms above it.
 */
package collegium.graph;
