/** Pages of stock: what lies where, for whom it is kept, what is to be bought. */
@NullMarked
package voti.gateway.console.stock;

import org.jspecify.annotations.NullMarked;
