/** Whether they pay: credit checks, limits, exposure, documented decisions, invoices, receipts. */
@NullMarked
package voti.credit;

import org.jspecify.annotations.NullMarked;
