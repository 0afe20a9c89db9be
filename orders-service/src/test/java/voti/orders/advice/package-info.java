@NullMarked
package voti.orders.advice;

import org.jspecify.annotations.NullMarked;
