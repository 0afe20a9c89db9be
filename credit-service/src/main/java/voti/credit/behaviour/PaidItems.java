package voti.credit.behaviour;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;

/** Invoices of accounts, as they were paid. Interest, fees and credit notes are none. */
@Component
public class PaidItems {

  private static final Set<String> INVOICES = Set.of("invoice", "opening");

  private final Items items;

  PaidItems(Items items) {
    this.items = items;
  }

  /** The invoices of an account in one currency that were issued by a day, oldest due first. */
  public List<ItemRow> of(String account, Currency currency, LocalDate day) {
    return items.allOf(account).stream()
        .filter(item -> INVOICES.contains(item.kind()))
        .filter(item -> item.amount().currency().equals(currency))
        .filter(item -> !item.issuedOn().isAfter(day))
        .toList();
  }
}
