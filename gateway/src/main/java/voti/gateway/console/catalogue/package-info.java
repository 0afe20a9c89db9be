/** Pages about what is sold: products and their families. */
@NullMarked
package voti.gateway.console.catalogue;

import org.jspecify.annotations.NullMarked;
