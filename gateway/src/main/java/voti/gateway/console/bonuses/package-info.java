/** Pages about bonus agreements: what was agreed, how far each has come, what is settled. */
@NullMarked
package voti.gateway.console.bonuses;

import org.jspecify.annotations.NullMarked;
