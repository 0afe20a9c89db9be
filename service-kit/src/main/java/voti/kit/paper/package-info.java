/** Paper for people: HTML templates in the languages we support, rendered to PDF. */
@NullMarked
package voti.kit.paper;

import org.jspecify.annotations.NullMarked;
