package voti.credit.journal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.ledgermap.LedgerSymbol;
import voti.credit.vat.VatCategory;
import voti.credit.vat.VatSubtotal;
import voti.values.Ladder;
import voti.values.Money;
import voti.values.Percentage;

/**
 * A gross amount as net and VAT by category and rate.
 *
 * @param shares one for each category and rate; where the rate was not told, one without
 */
record Split(List<Share> shares) {

  /**
   * What one category and rate comes to.
   *
   * @param category {@code null} when it was not told
   * @param rate with the category
   */
  record Share(@Nullable VatCategory category, @Nullable Percentage rate, Money net, Money vat) {}

  /** As a document has it; when that does not come to its gross, without rates. */
  static Split of(@Nullable List<VatSubtotal> told, Money gross, Money vat) {
    if (told != null && !told.isEmpty()) {
      var split = of(told);
      if (split.total().equals(gross)) {
        return split;
      }
    }
    return new Split(List.of(new Share(null, null, gross.minus(vat), vat)));
  }

  static Split of(List<VatSubtotal> told) {
    return new Split(
        told.stream()
            .map(part -> new Share(part.category(), part.rate(), part.base(), part.vat()))
            .toList());
  }

  /** The mirror: what is given back. */
  Split negated() {
    return new Split(
        shares.stream()
            .map(
                share ->
                    new Share(
                        share.category(),
                        share.rate(),
                        share.net().negated(),
                        share.vat().negated()))
            .toList());
  }

  /** Of which nothing is known but the amount. */
  static Split untold(Money gross) {
    return of(null, gross, gross.minus(gross));
  }

  Money total() {
    return shares.stream()
        .map(share -> share.net().plus(share.vat()))
        .reduce(Money::plus)
        .orElseThrow();
  }

  /** The same proportions for another amount, also of another currency, by the ladder. */
  Split of(Money amount) {
    if (amount.equals(total())) {
      return this;
    }
    if (total().isNegative()) {
      return negated().of(amount.negated()).negated();
    }
    var weights = new ArrayList<BigDecimal>();
    for (var share : shares) {
      weights.add(share.net().amount());
      weights.add(share.vat().amount());
    }
    var whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (whole.signum() <= 0) {
      return untold(amount);
    }
    var parts = Ladder.spread(amount, weights);
    var spread = new ArrayList<Share>();
    for (var i = 0; i < shares.size(); i++) {
      var share = shares.get(i);
      spread.add(new Share(share.category(), share.rate(), parts.get(2 * i), parts.get(2 * i + 1)));
    }
    return new Split(spread);
  }

  /** What is left when others are taken off; what they have and this has not is below zero. */
  Split minus(List<Split> others) {
    var rest = new ArrayList<>(shares);
    for (var other : others) {
      for (var share : other.shares()) {
        take(rest, share);
      }
    }
    return new Split(List.copyOf(rest));
  }

  private static void take(List<Share> rest, Share share) {
    for (var i = 0; i < rest.size(); i++) {
      var one = rest.get(i);
      if (one.category() == share.category()
          && (one.rate() == null ? share.rate() == null : one.rate().equals(share.rate()))) {
        rest.set(
            i,
            new Share(
                one.category(),
                one.rate(),
                one.net().minus(share.net()),
                one.vat().minus(share.vat())));
        return;
      }
    }
    rest.add(
        new Share(share.category(), share.rate(), share.net().negated(), share.vat().negated()));
  }

  /** As credits: the net to an account, the VAT to the output VAT. */
  List<JournalLine> credits(LedgerSymbol net) {
    var lines = new ArrayList<JournalLine>();
    for (var share : shares) {
      lines.add(new JournalLine(net, share.category(), share.rate(), share.net().negated()));
      lines.add(
          new JournalLine(
              LedgerSymbol.OUTPUT_VAT, share.category(), share.rate(), share.vat().negated()));
    }
    return lines;
  }

  /** The mirror of {@link #credits}. */
  List<JournalLine> debits(LedgerSymbol net) {
    return credits(net).stream().map(JournalLine::negated).toList();
  }
}
