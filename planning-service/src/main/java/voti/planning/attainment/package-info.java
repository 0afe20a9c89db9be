/** How far a plan is met, document by document. */
@NullMarked
package voti.planning.attainment;

import org.jspecify.annotations.NullMarked;
