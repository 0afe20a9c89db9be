/** Shows the rules of the order check, which are data. */
@NullMarked
package voti.credit.orderrules;

import org.jspecify.annotations.NullMarked;
