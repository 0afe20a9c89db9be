/** Revaluations: on a day, items in other currencies come to be carried at its rate. */
@NullMarked
package voti.credit.revaluation;

import org.jspecify.annotations.NullMarked;
