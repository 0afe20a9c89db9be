/** The dossier of an account, put together of what each service signs. */
@NullMarked
package voti.gateway.dossier;

import org.jspecify.annotations.NullMarked;
