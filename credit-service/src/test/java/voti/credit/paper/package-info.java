/** Paper is read back. */
@NullMarked
package voti.credit.paper;

import org.jspecify.annotations.NullMarked;
