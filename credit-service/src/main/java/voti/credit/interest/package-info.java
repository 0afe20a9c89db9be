/** Statutory interest on late payments and the fixed sum for recovery (directive 2011/7/EU). */
@NullMarked
package voti.credit.interest;

import org.jspecify.annotations.NullMarked;
