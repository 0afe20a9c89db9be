/** What leaves this service. */
@NullMarked
package voti.credit.integration.published;

import org.jspecify.annotations.NullMarked;
