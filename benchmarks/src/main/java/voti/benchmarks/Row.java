package voti.benchmarks;

/** Two things that are measured in one run, by turns. */
public interface Row extends AutoCloseable {

  /** {@code append, one caller, one event}. */
  String name();

  /** What the ratio has to reach. */
  Bar bar();

  /** What is measured, in words: {@code commits per second beside plain inserts per second}. */
  String unit();

  /** One round of ours; the figure. */
  double ours() throws Exception;

  /** One round of what it is held against. */
  double baseline() throws Exception;

  /** {@code ok} when everything that was measured was really done, else what differed. */
  String control() throws Exception;

  @Override
  void close();
}
