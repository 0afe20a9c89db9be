/** The automation that makes an account active when its contract is signed. */
@NullMarked
package voti.accounts.activation;

import org.jspecify.annotations.NullMarked;
