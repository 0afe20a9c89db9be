package voti.kit.toy;

import voti.store.EventTypes;

/** The toy's events for tests of other packages. */
public final class KettleEvents {

  private KettleEvents() {}

  public static EventTypes types() {
    return EventTypes.builder().family("ket", KettleEvent.class).build();
  }

  public static Object boiled(String kettle) {
    return new KettleEvent.KettleBoiled(kettle, null);
  }
}
