/** The desk of the warehouse: what leaves today, what is on its way. */
@NullMarked
package voti.gateway.console.dispatches;

import org.jspecify.annotations.NullMarked;
