@NullMarked
package voti.kit.json;

import org.jspecify.annotations.NullMarked;
