package voti.credit.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountEvent.ItemsRevalued;
import voti.credit.creditaccount.CreditAccountEvent.ItemsSetOff;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptAllocated;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptBooked;
import voti.credit.creditaccount.CreditAccountEvent.SetOffUndone;
import voti.credit.creditaccount.Revalued;
import voti.kit.publishing.Entry;
import voti.values.Money;

/** The entries of what is in another currency than the account's, and of what needs no cash. */
final class ExchangeStory {

  private ExchangeStory() {}

  static Entry booked(ReceiptBooked e, Money original) {
    var receipt = e.receipt();
    var figures = Figures.of(e.standing(), "amount", receipt.amount());
    figures.put("original", Figures.plain(original));
    var rate = receipt.rate();
    return new Entry(
        e.account(),
        "receipt-booked-abroad",
        receipt.valued(),
        figures,
        Map.of(
            "abroad",
            original.currency().getCurrencyCode(),
            "rate",
            rate == null ? "" : rate.stripTrailingZeros().toPlainString()),
        List.of(receipt.receipt()),
        null);
  }

  static Entry cleared(ReceiptAllocated e, Allocation allocation) {
    var original = original(allocation);
    var gain = allocation.exchange();
    var figures = Figures.of(e.standing(), "amount", e.amount());
    figures.put("original", Figures.plain(original));
    figures.put("settled", Figures.plain(e.settled()));
    if (gain != null) {
      figures.put("exchange", Figures.plain(gain.isNegative() ? gain.negated() : gain));
    }
    return new Entry(
        e.account(),
        "receipt-cleared" + word(gain),
        e.valued(),
        figures,
        Map.of("abroad", original.currency().getCurrencyCode()),
        List.of(e.receipt(), e.invoice()),
        null);
  }

  private static Money original(Allocation allocation) {
    var paid = allocation.paid();
    return paid == null ? allocation.fell() : paid.cash();
  }

  private static String word(@Nullable Money gain) {
    return gain == null ? "" : gain.isNegative() ? "-loss" : "-gain";
  }

  static Entry tell(ItemsRevalued e) {
    var figures = Figures.of(e.standing(), "amount", e.change());
    return new Entry(
        e.account(),
        e.reversal() ? "revaluation-reversed" : "items-revalued",
        e.on(),
        figures,
        Map.of("items", Integer.toString(e.items().size()), "day", e.on().toString()),
        e.items().stream().map(Revalued::item).toList(),
        null);
  }

  static Entry tell(ItemsSetOff e) {
    var fell = e.invoice().fell();
    var figures = Figures.of(e.standing(), "amount", e.invoice().amount());
    figures.put("original", Figures.plain(fell));
    return new Entry(
        e.account(),
        "items-set-off",
        e.on(),
        figures,
        Map.of("abroad", fell.currency().getCurrencyCode()),
        List.of(e.setOff(), e.credit().item(), e.invoice().item()),
        null);
  }

  static Entry tell(SetOffUndone e) {
    var fell = e.invoice().fell();
    var figures = Figures.of(e.standing(), "amount", e.invoice().amount());
    figures.put("original", Figures.plain(fell));
    return new Entry(
        e.account(),
        "set-off-undone",
        e.on(),
        figures,
        Map.of("abroad", fell.currency().getCurrencyCode(), "why", e.reason()),
        List.of(e.setOff(), e.credit().item(), e.invoice().item()),
        null);
  }
}
