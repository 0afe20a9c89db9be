/**
 * Bonus agreements as people look at them: how far each has come, and every line that made it so.
 */
@NullMarked
package voti.orders.bonusstatement;

import org.jspecify.annotations.NullMarked;
