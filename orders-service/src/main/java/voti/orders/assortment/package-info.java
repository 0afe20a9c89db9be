/** Assortments: which families and products a contract covers, from which day on. */
@NullMarked
package voti.orders.assortment;

import org.jspecify.annotations.NullMarked;
