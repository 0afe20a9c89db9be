/** MongoDB's wire protocol over one file, with ordered indexes and writes that survive a kill. */
@NullMarked
package voti.platform.mongo;

import org.jspecify.annotations.NullMarked;
