/** What the tests of every service share: fixtures, walls, a store in memory, tokens. */
@NullMarked
package voti.kit.testing;

import org.jspecify.annotations.NullMarked;
