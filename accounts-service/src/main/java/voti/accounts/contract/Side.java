package voti.accounts.contract;

import java.util.Arrays;
import java.util.Locale;

/** Whom a signatory signs for. */
public enum Side {
  BUYER,
  SELLER;

  /** The side by its small name; another name is an {@link IllegalArgumentException}. */
  public static Side named(String name) {
    return Arrays.stream(values())
        .filter(side -> side.small().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "one signs for the buyer or for the seller, not for \"" + name + "\""));
  }

  /** Its name in messages: {@code buyer}. */
  public String small() {
    return name().toLowerCase(Locale.ROOT);
  }
}
