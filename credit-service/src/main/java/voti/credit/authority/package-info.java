/** Who may decide how much about credit, with how many pairs of eyes, and by when. */
@NullMarked
package voti.credit.authority;

import org.jspecify.annotations.NullMarked;
