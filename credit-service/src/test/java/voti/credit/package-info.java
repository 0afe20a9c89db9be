/** Credit, proved. */
@NullMarked
package voti.credit;

import org.jspecify.annotations.NullMarked;
