/** Quotations: the list, the form, one with its versions, and the pipeline they make. */
@NullMarked
package voti.gateway.console.quotations;

import org.jspecify.annotations.NullMarked;
