/** Frameworks as they are listed and looked at, and what of them falls due. */
@NullMarked
package voti.orders.frameworkbook;

import org.jspecify.annotations.NullMarked;
