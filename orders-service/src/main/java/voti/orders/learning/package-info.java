/** What returns and acts teach: causes by money, and whether a measure changed how much returns. */
@NullMarked
package voti.orders.learning;

import org.jspecify.annotations.NullMarked;
