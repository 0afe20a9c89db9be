/** Families of products: one tree, kept in one place, so that it stays a tree. */
@NullMarked
package voti.orders.family;

import org.jspecify.annotations.NullMarked;
