/** What is bought together: frequent itemsets and the association rules that follow from them. */
@NullMarked
package voti.orders.advice.rules;

import org.jspecify.annotations.NullMarked;
