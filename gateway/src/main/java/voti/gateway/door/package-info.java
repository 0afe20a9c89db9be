/** Who may come in, how often, with how much, and to which service they are shown. */
@NullMarked
package voti.gateway.door;

import org.jspecify.annotations.NullMarked;
