/** Documents from outside that name a client: who they say it is, and which of that identifies. */
@NullMarked
package voti.accounts.document;

import org.jspecify.annotations.NullMarked;
