package voti.benchmarks;

/** The smallest event there is. */
sealed interface NoteEvent {

  record NoteTaken(String note, String words) implements NoteEvent {}
}
