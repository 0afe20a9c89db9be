/** What an account may owe, what it owes, and why. */
@NullMarked
package voti.gateway.console.credit;

import org.jspecify.annotations.NullMarked;
