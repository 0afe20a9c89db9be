package voti.credit.views;

import org.springframework.stereotype.Component;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Finds an item for somebody who may see its account. */
@Component
public class ItemsOfAccount {

  private final Items items;

  ItemsOfAccount(Items items) {
    this.items = items;
  }

  /**
   * The item, which is the account's.
   *
   * @throws Unknown when the account has no such item
   */
  public ItemRow find(String account, String item) {
    return items
        .find(item)
        .filter(row -> row.account().equals(account))
        .orElseThrow(
            () ->
                new Unknown(
                    "item-is-known",
                    "This account has no item " + item + ".",
                    new Fact("item", item)));
  }
}
