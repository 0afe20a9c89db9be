/** Who we are on bills: configuration, {@code voti.seller}. */
@NullMarked
package voti.credit.seller;

import org.jspecify.annotations.NullMarked;
