/** What leaves a service: internal events in, CloudEvents and history entries out. */
@NullMarked
package voti.kit.publishing;

import org.jspecify.annotations.NullMarked;
