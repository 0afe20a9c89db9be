package voti.orders;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.BRUSH;

import java.util.List;
import voti.orders.itemnumber.ItemNumbersCommand;
import voti.orders.itemnumber.ItemNumbersEvent;
import voti.orders.itemnumber.ItemNumbersEvent.NumberDropped;
import voti.orders.itemnumber.ItemNumbersEvent.NumberLeftUnmatched;
import voti.orders.itemnumber.ItemNumbersEvent.NumberMatched;
import voti.orders.itemnumber.NumberKind;
import voti.orders.itemnumber.StatedNumber;

/** One of every event of an account's item numbers. */
public final class SampleNumbers {

  public static final String STREAM = ItemNumbersCommand.of(ACCOUNT);
  public static final StatedNumber THEIRS = new StatedNumber(NumberKind.BUYERS, "JB-4711");

  private SampleNumbers() {}

  static List<ItemNumbersEvent> all() {
    return List.of(
        new NumberLeftUnmatched(STREAM, ACCOUNT, THEIRS, "Pensel 50 mm", "34"),
        new NumberMatched(STREAM, ACCOUNT, THEIRS, BRUSH, "SItemNo011", "By their catalogue."),
        new NumberDropped(STREAM, ACCOUNT, THEIRS, "They gave it to another brush."));
  }
}
