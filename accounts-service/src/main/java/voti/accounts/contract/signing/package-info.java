/** How a contract is signed. */
@NullMarked
package voti.accounts.contract.signing;

import org.jspecify.annotations.NullMarked;
