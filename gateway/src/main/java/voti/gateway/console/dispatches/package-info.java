/** The desk of the warehouse: what leaves today, what is on its way, and who carries it. */
@NullMarked
package voti.gateway.console.dispatches;

import org.jspecify.annotations.NullMarked;
