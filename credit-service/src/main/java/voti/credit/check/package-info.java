/** What is known of a firm, and what a versioned policy makes of it. */
@NullMarked
package voti.credit.check;

import org.jspecify.annotations.NullMarked;
