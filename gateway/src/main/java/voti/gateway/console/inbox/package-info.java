/** Decisions that wait for someone, each on one screen. */
@NullMarked
package voti.gateway.console.inbox;

import org.jspecify.annotations.NullMarked;
