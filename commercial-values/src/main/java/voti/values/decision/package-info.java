/**
 * What a commercial decision is made of: who acted, by which authority, on which facts, what the
 * rules said. The same shapes in every service.
 */
@NullMarked
package voti.values.decision;

import org.jspecify.annotations.NullMarked;
