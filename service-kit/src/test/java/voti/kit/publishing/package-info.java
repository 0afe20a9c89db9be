@NullMarked
package voti.kit.publishing;

import org.jspecify.annotations.NullMarked;
