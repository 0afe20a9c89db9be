/** What was taken over of older systems, as people check it. */
@NullMarked
package voti.gateway.console.imports;

import org.jspecify.annotations.NullMarked;
