/** What planning tells of an account. */
@NullMarked
package voti.planning.integration.history;

import org.jspecify.annotations.NullMarked;
