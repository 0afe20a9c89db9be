/**
 * Every document that is or was open, with all that reduced it: what each receivable figure is made
 * of.
 */
@NullMarked
package voti.credit.items;

import org.jspecify.annotations.NullMarked;
