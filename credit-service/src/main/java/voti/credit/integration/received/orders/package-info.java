/** Our own reading of what orders publishes, mapped to commands. */
@NullMarked
package voti.credit.integration.received.orders;

import org.jspecify.annotations.NullMarked;
