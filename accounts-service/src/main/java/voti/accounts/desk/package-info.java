/** The desk at which requests are taken. */
@NullMarked
package voti.accounts.desk;

import org.jspecify.annotations.NullMarked;
