/** Works and researchers put together as pages show them. */
package collegium.profile;
