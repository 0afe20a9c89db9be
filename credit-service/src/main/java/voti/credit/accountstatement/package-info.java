/** The statement of account: what a debtor owed, what moved it, what it owes now. */
@NullMarked
package voti.credit.accountstatement;

import org.jspecify.annotations.NullMarked;
