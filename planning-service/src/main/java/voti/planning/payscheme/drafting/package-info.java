/** Drafting a pay scheme. */
@NullMarked
package voti.planning.payscheme.drafting;

import org.jspecify.annotations.NullMarked;
