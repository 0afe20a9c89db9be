/** What a delivery is billed at, when it is due, and what was credited of it. */
@NullMarked
package voti.credit.invoice;

import org.jspecify.annotations.NullMarked;
