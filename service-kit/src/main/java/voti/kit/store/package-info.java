/** The event store and the database of a service, wired. */
@NullMarked
package voti.kit.store;

import org.jspecify.annotations.NullMarked;
