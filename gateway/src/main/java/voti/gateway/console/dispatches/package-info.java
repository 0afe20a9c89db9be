/** Who carries what has left. */
@NullMarked
package voti.gateway.console.dispatches;

import org.jspecify.annotations.NullMarked;
