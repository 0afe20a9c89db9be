/**
 * What a buyer has earned by a bonus agreement, as the credit note that takes it off its supplies.
 */
@NullMarked
package voti.credit.bonusnote;

import org.jspecify.annotations.NullMarked;
