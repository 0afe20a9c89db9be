/** What a plan pays its employee. */
@NullMarked
package voti.planning.pay;

import org.jspecify.annotations.NullMarked;
