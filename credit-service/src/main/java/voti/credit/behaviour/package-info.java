/** How invoices were paid, part by part: what checks and replays of the policy look at. */
@NullMarked
package voti.credit.behaviour;

import org.jspecify.annotations.NullMarked;
