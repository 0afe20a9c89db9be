/** What a buyer's figures say of its creditworthiness, by a versioned policy. */
@NullMarked
package voti.credit.check;

import org.jspecify.annotations.NullMarked;
