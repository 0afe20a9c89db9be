/** What a service's events are called and what is known about each besides its payload. */
@NullMarked
package voti.kit.events;

import org.jspecify.annotations.NullMarked;
