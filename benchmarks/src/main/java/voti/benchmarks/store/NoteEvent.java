package voti.benchmarks.store;

import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;

/** The smallest event there is. */
public sealed interface NoteEvent extends ConcernsAccount {

  record NoteTaken(String note, @Nullable String account, String words) implements NoteEvent {}
}
