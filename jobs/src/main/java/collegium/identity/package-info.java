/** Who is who: from names on bylines to people. */
package collegium.identity;
