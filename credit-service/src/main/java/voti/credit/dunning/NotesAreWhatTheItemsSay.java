package voti.credit.dunning;

import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** A note asks for exactly what the letter's items say; without an amount there is no note. */
record NotesAreWhatTheItemsSay(Money sum, @Nullable Note note) {

  void check() {
    var asked = note == null ? Money.zero(sum.currency()) : note.amount();
    if (!asked.equals(sum)) {
      throw new IllegalArgumentException("the items say " + sum + ", the note " + asked);
    }
  }
}
