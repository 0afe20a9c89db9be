package voti.accounts.person;

import org.jspecify.annotations.Nullable;
import voti.values.Sealed;

/**
 * A person as it is kept for reading: the name still sealed.
 *
 * @param erasedBecause why the name was erased; {@code null} while it was not
 */
record PersonView(String person, String account, Sealed name, @Nullable String erasedBecause) {}
