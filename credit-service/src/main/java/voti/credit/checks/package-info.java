/** Recording credit checks, and finding them again. */
@NullMarked
package voti.credit.checks;

import org.jspecify.annotations.NullMarked;
