/** Meetings, calls and visits: what was said, and what was promised by when. */
@NullMarked
package voti.accounts.interaction;

import org.jspecify.annotations.NullMarked;
