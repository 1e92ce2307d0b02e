/** The command line. */
package collegium.cli;
