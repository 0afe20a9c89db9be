/** Documents are what their readers expect. */
@NullMarked
package voti.orders.document;

import org.jspecify.annotations.NullMarked;
