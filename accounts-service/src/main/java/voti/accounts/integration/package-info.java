/** Everything that leaves or enters by message. */
@NullMarked
package voti.accounts.integration;

import org.jspecify.annotations.NullMarked;
