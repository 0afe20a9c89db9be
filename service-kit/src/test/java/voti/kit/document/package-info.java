@NullMarked
package voti.kit.document;

import org.jspecify.annotations.NullMarked;
