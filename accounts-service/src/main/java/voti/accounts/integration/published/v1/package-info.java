/** The messages other services read, version 1: records and their translator. */
@NullMarked
package voti.accounts.integration.published.v1;

import org.jspecify.annotations.NullMarked;
