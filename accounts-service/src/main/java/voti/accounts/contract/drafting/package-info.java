/** How terms are drafted, and where contracts are read. */
@NullMarked
package voti.accounts.contract.drafting;

import org.jspecify.annotations.NullMarked;
