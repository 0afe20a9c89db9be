/**
 * Taking an older system's invoices: what a file says, what of it is sent, and whether it adds up.
 */
@NullMarked
package voti.platform.pastorders;

import org.jspecify.annotations.NullMarked;
