/** Whom one works with closely. */
package collegium.collaborator;
