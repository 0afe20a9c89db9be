/** Bills that follow from no delivery of ours: another system's, and prepayments. */
@NullMarked
package voti.credit.posting;

import org.jspecify.annotations.NullMarked;
