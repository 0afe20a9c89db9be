/** Our own reading of what accounts publishes. */
@NullMarked
package voti.credit.integration.received.accounts;

import org.jspecify.annotations.NullMarked;
