/** Read models: kept by streaming processors, awaited by those who read their own write. */
@NullMarked
package voti.kit.views;

import org.jspecify.annotations.NullMarked;
