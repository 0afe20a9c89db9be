/** Where a debtor stands, now or as of any recorded instant, and by which movements. */
@NullMarked
package voti.credit.exposure;

import org.jspecify.annotations.NullMarked;
