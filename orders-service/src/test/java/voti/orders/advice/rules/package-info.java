@NullMarked
package voti.orders.advice.rules;

import org.jspecify.annotations.NullMarked;
