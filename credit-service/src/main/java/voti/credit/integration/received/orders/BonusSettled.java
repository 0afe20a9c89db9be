package voti.credit.integration.received.orders;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.bonusnote.BonusShare;
import voti.credit.bonusnote.SettledBonus;
import voti.credit.vat.Vat;
import voti.credit.vat.VatCategory;
import voti.values.Money;
import voti.values.Percentage;

/** What credit reads of {@code voti.orders.bonus-settled.v1}. */
record BonusSettled(
    String agreement,
    String account,
    String settlement,
    String as,
    LocalDate on,
    Money amount,
    String by,
    @Nullable String debtor,
    @Nullable String name,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable List<Share> shares) {

  /** The amount of one VAT rate. */
  record Share(VatCategory vatCategory, Percentage vatRate, Money net) {

    BonusShare share() {
      return new BonusShare(new Vat(vatCategory, vatRate), net);
    }
  }

  /** Who owes for what was supplied gets it back; the buyer, where that was not told. */
  String owed() {
    return debtor == null ? account : debtor;
  }

  SettledBonus bonus() {
    return new SettledBonus(
        agreement,
        settlement,
        name == null ? agreement : name,
        from,
        until,
        on,
        amount,
        shares == null ? List.of() : shares.stream().map(Share::share).toList(),
        as.equals("payment"),
        by);
  }
}
