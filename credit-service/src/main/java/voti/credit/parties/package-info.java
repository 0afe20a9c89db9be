/** Who the buyers are on bills: what accounts says of them. */
@NullMarked
package voti.credit.parties;

import org.jspecify.annotations.NullMarked;
