/** What a debtor contests on an invoice, and how it ended. */
@NullMarked
package voti.credit.dispute;

import org.jspecify.annotations.NullMarked;
