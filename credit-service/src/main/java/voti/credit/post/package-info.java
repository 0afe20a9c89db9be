/** E-mail. */
@NullMarked
package voti.credit.post;

import org.jspecify.annotations.NullMarked;
