/** What leaves the service: published records, version 1, and their translator. */
@NullMarked
package voti.orders.integration.published.v1;

import org.jspecify.annotations.NullMarked;
