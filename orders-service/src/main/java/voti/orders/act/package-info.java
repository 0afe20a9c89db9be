/** Acts: signed records of damage, shortage or misuse. */
@NullMarked
package voti.orders.act;

import org.jspecify.annotations.NullMarked;
