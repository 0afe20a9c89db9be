/** HTTP as every service speaks it: problems, versions, pages. */
@NullMarked
package voti.kit.web;

import org.jspecify.annotations.NullMarked;
