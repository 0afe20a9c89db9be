/** Exchanges of goods that did not sell, and the terms they are under. */
@NullMarked
package voti.gateway.console.exchanges;

import org.jspecify.annotations.NullMarked;
