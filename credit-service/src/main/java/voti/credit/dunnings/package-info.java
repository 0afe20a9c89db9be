/** Dunning runs and letters as people see them; their making and sending. */
@NullMarked
package voti.credit.dunnings;

import org.jspecify.annotations.NullMarked;
