/** Paper for people: HTML templates in the languages we support, rendered to PDF. */
@NullMarked
package voti.credit.paper;

import org.jspecify.annotations.NullMarked;
