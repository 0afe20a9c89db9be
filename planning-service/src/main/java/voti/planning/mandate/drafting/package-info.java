/** Writing a mandate down. */
@NullMarked
package voti.planning.mandate.drafting;

import org.jspecify.annotations.NullMarked;
