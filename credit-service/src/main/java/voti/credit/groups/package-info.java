/** Groups of debtors that share a limit: who is in them, what is at risk with all. */
@NullMarked
package voti.credit.groups;

import org.jspecify.annotations.NullMarked;
