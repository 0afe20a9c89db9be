/** What rules are: sentences that are true when all is well. */
@NullMarked
package voti.planning.rule;

import org.jspecify.annotations.NullMarked;
