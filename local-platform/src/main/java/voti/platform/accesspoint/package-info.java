/** An access point for e-invoices as an example: it takes them, delivers them, and answers. */
@NullMarked
package voti.platform.accesspoint;

import org.jspecify.annotations.NullMarked;
