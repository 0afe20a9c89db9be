@org.jspecify.annotations.NullMarked
package voti.orders.booking;
