/** What a VAT return of a period is made of, from the posting journal and from nothing else. */
@NullMarked
package voti.credit.vatreport;

import org.jspecify.annotations.NullMarked;
