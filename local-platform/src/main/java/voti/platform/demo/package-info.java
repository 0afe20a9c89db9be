/** The story of one account, played through the gateway as people and machines would. */
@NullMarked
package voti.platform.demo;

import org.jspecify.annotations.NullMarked;
