@NullMarked
package voti.kit.store;

import org.jspecify.annotations.NullMarked;
