@NullMarked
package voti.orders.promise;

import org.jspecify.annotations.NullMarked;
