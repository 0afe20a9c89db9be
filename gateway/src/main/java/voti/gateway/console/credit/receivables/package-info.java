/** What is owed: by age, by document, as a statement, and whom to speak to about it. */
@NullMarked
package voti.gateway.console.credit.receivables;

import org.jspecify.annotations.NullMarked;
