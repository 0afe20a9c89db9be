package voti.orders.punctuality;

/** What became of a line, held against a day. */
enum Verdict {
  /** All of it was there on the day. */
  ON_TIME("on-time"),
  /** All of it came, some of it later. */
  LATE("late"),
  /** The day is over and not all of it has come. */
  SHORT("short"),
  /** The day is to come. */
  OPEN("open"),
  /** There is no day to hold it against. */
  NO_DAY("no-day");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** As the API says it. */
  String word() {
    return word;
  }

  /** Whether the line is in the denominator. */
  boolean counts() {
    return this == ON_TIME || isMissed();
  }

  boolean isMissed() {
    return this == LATE || this == SHORT;
  }
}
