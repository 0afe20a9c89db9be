package voti.gateway.console;

/** Reads figures as people type them. */
public final class Typed {

  private Typed() {}

  /** As it is typed in Estonian or English: {@code 1 250,50} is {@code 1250.50}. */
  public static String decimal(String typed) {
    return typed.replaceAll("[\\s\u00a0]", "").replace(',', '.').replace('−', '-');
  }
}
