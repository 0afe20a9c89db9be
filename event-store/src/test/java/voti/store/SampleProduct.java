package voti.store;

/** A second family, of no account. */
public sealed interface SampleProduct {

  /** Its only event. */
  record SampleListed(String product) implements SampleProduct {}
}
