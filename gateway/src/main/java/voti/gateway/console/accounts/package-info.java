/** The account is the place: its figures, people, papers and the timeline of decisions. */
@NullMarked
package voti.gateway.console.accounts;

import org.jspecify.annotations.NullMarked;
