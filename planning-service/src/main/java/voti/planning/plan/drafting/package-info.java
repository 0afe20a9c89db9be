/** Writing a plan down. */
@NullMarked
package voti.planning.plan.drafting;

import org.jspecify.annotations.NullMarked;
