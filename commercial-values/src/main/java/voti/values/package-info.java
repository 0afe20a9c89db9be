/**
 * The values every service speaks in: money, percentages, quantities, periods, identifiers. They
 * know no framework.
 */
@NullMarked
package voti.values;

import org.jspecify.annotations.NullMarked;
