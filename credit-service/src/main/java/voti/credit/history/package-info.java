/** What an account's history says of credit, in sentences. */
@NullMarked
package voti.credit.history;

import org.jspecify.annotations.NullMarked;
