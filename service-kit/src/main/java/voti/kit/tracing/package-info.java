/** One trace from a request to the last projection, across the store and Kafka. */
@NullMarked
package voti.kit.tracing;

import org.jspecify.annotations.NullMarked;
