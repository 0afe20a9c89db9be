/** XML from outside, read without trusting it. */
@NullMarked
package voti.kit.document;

import org.jspecify.annotations.NullMarked;
