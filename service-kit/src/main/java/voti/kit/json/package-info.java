/** JSON as every service writes and reads it: money and decimals are strings. */
@NullMarked
package voti.kit.json;

import org.jspecify.annotations.NullMarked;
