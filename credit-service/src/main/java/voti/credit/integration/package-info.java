/** The doors to the other services: what leaves, what is heard. */
@NullMarked
package voti.credit.integration;

import org.jspecify.annotations.NullMarked;
