/** The first page: what needs me now. */
@NullMarked
package voti.gateway.console.home;

import org.jspecify.annotations.NullMarked;
