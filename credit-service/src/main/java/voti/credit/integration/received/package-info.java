/** What this service hears of others. */
@NullMarked
package voti.credit.integration.received;

import org.jspecify.annotations.NullMarked;
