/** Mandates, plans, and plan against actual. */
@NullMarked
package voti.gateway.console.planning;

import org.jspecify.annotations.NullMarked;
