/** What a debtor promised to pay by which day, and whether it was kept. */
@NullMarked
package voti.credit.promise;

import org.jspecify.annotations.NullMarked;
