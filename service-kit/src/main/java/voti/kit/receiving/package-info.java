/** What comes in from other services: validated, handled once, parked when it cannot be. */
@NullMarked
package voti.kit.receiving;

import org.jspecify.annotations.NullMarked;
