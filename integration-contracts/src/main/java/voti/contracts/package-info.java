/** The published language as data: a JSON schema and an example for every message. */
@NullMarked
package voti.contracts;

import org.jspecify.annotations.NullMarked;
