package voti.orders.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.orders.itemnumber.NumberKind;
import voti.orders.itemnumber.StatedNumber;
import voti.orders.itemnumber.UnknownItem;

/** What a line of a document says of the product it asks for. */
interface StatedItem {

  /** A trade item number, right or wrong. */
  @Nullable String gtin();

  /** Our item number as stated. */
  @Nullable String statedSku();

  /** The buyer's own number. */
  @Nullable String buyersNumber();

  /** The buyer's words for it. */
  @Nullable String itemName();

  /** Why the line cannot be taken, with the place in the document. */
  RuntimeException unknownProduct();

  /** The number of a kind. */
  default Optional<StatedNumber> stated(NumberKind kind) {
    var number =
        switch (kind) {
          case GTIN -> gtin();
          case SELLERS -> statedSku();
          case BUYERS -> buyersNumber();
        };
    return Optional.ofNullable(number).map(text -> new StatedNumber(kind, text));
  }

  /** The number somebody has to match: the buyer's own where there is one. */
  default Optional<UnknownItem> unknown() {
    return stated(NumberKind.BUYERS)
        .or(() -> stated(NumberKind.SELLERS))
        .or(() -> stated(NumberKind.GTIN))
        .map(number -> new UnknownItem(number, itemName()));
  }
}
