/** The laws the values keep. */
@org.jspecify.annotations.NullMarked
package voti.values;
