/** What leaves is what was promised. */
@org.jspecify.annotations.NullMarked
package voti.accounts.integration.published.v1;
