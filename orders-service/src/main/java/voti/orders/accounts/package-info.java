/** Our copy of what accounts publishes about buyers: who they are and on which terms they buy. */
@NullMarked
package voti.orders.accounts;

import org.jspecify.annotations.NullMarked;
