/** The inbox of documented credit decisions. */
@NullMarked
package voti.credit.decisions;

import org.jspecify.annotations.NullMarked;
