@NullMarked
package voti.kit.views;

import org.jspecify.annotations.NullMarked;
