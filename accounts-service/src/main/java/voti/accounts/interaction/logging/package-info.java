/** How an interaction is logged, and where it is read again. */
@NullMarked
package voti.accounts.interaction.logging;

import org.jspecify.annotations.NullMarked;
