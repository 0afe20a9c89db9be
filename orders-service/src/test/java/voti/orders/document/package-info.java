/** Laws of documents as they are read. */
@NullMarked
package voti.orders.document;

import org.jspecify.annotations.NullMarked;
