/**
 * The laws of money at risk, over random lives: what people leave other systems for cannot happen.
 */
@NullMarked
package voti.credit.laws;

import org.jspecify.annotations.NullMarked;
