/** Who has read what is confidential: on record, under the same ledger as everything else. */
@NullMarked
package voti.accounts.reading;

import org.jspecify.annotations.NullMarked;
