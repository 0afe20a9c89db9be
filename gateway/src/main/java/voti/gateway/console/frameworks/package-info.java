/** Pages of framework and standing orders. */
@NullMarked
package voti.gateway.console.frameworks;

import org.jspecify.annotations.NullMarked;
