/** The event store beside the server under it. */
@NullMarked
package voti.benchmarks.store;

import org.jspecify.annotations.NullMarked;
