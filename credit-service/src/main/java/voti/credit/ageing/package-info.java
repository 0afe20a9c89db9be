/** The book of receivables by age, how well it is collected, what to set aside, who owes most. */
@NullMarked
package voti.credit.ageing;

import org.jspecify.annotations.NullMarked;
