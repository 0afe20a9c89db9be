package voti.credit.creditaccount;

/** No open item has been reminded too often. */
record DunningLevelStaysBelow(int level, int bound) implements Rule {

  @Override
  public String name() {
    return "dunning-level-stays-below";
  }

  @Override
  public boolean holds() {
    return level < bound;
  }

  @Override
  public String sentence() {
    return "The highest dunning level is "
        + level
        + (holds() ? ", below " : "; orders wait from level ")
        + bound
        + (holds() ? ", from which orders wait." : " on.");
  }
}
