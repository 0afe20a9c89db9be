package voti.credit.creditaccount;

import java.time.LocalDate;
import voti.values.Money;

/** A released document and its deliveries stay within the release, up to its last day. */
record ReleaseCoversDocument(Release release, Money total, LocalDate day) implements Rule {

  @Override
  public String name() {
    return "release-covers-document";
  }

  @Override
  public boolean holds() {
    return release.covers(total, day);
  }

  @Override
  public String sentence() {
    return "A total of "
        + total.grouped()
        + " on "
        + day
        + (holds() ? " is within" : " is not within")
        + " the release of "
        + release.amount().grouped()
        + " with a deviation of "
        + release.deviation()
        + " through "
        + release.lastDay()
        + ".";
  }
}
