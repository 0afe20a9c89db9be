/** What a decision record keeps. */
@org.jspecify.annotations.NullMarked
package voti.values.decision;
