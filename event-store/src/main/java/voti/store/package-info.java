/**
 * The event store: Axon's storage engine, event store and token store on the plain MongoDB driver.
 * A commit is one document, positions are gapless, and what is stored are the bytes that were
 * hashed.
 */
@NullMarked
package voti.store;

import org.jspecify.annotations.NullMarked;
