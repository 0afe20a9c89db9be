/** Whom to speak to today about money, and why them first. */
@NullMarked
package voti.credit.worklist;

import org.jspecify.annotations.NullMarked;
