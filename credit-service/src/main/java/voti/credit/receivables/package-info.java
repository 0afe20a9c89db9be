/**
 * What is owed, by age, and how well it is collected: figures over open items, and nothing else.
 */
@NullMarked
package voti.credit.receivables;

import org.jspecify.annotations.NullMarked;
