/** The co-author graph: who publishes with whom, how strongly, in which component and community. */
package collegium.coauthor;
