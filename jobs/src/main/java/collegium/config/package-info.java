/** The settings: where they come from, which are known, what each may be. */
package collegium.config;
