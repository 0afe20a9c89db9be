package voti.credit.ageing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Instalments;
import voti.credit.items.PartSplit;
import voti.credit.receivables.Receivable;
import voti.credit.terms.DuePart;
import voti.values.Money;

/** Of an item in the database, what its figures need, and where reading goes on. */
record BookRow(
    @BsonId String item,
    String account,
    String kind,
    LocalDate issuedOn,
    LocalDate dueOn,
    Money amount,
    Money disputed,
    int level,
    List<Receivable.Reduction> reductions,
    @Nullable Money original,
    @Nullable List<DuePart> due,
    @Nullable List<Integer> levels) {

  static final List<String> FIELDS =
      List.of(
          "account",
          "kind",
          "issuedOn",
          "dueOn",
          "amount",
          "disputed",
          "level",
          "reductions.kind",
          "reductions.amount",
          "reductions.booked",
          "reductions.valued",
          "reductions.original",
          "reductions.part",
          "original",
          "due",
          "levels");

  /** The item, or each part of one that is due in parts. */
  void each(Consumer<Receivable> reader) {
    if (due == null) {
      reader.accept(
          new Receivable(account, kind, issuedOn, dueOn, amount, disputed, level, reductions));
      return;
    }
    var order =
        reductions.stream().sorted(Comparator.comparing(Receivable.Reduction::counted)).toList();
    var split = PartSplit.of(due, amount, original, order.stream().map(BookRow::step).toList());
    if (split != null) {
      parts(split, due, order, reader);
    }
  }

  private void parts(
      PartSplit split,
      List<DuePart> days,
      List<Receivable.Reduction> order,
      Consumer<Receivable> reader) {
    var undisputed = Instalments.undisputed(split.open(), disputed);
    for (var i = 0; i < split.count(); i++) {
      reader.accept(
          new Receivable(
              account,
              kind,
              issuedOn,
              days.get(i).dueOn(),
              split.amount(i),
              split.open().get(i).minus(undisputed.get(i)),
              levels == null ? 0 : levels.get(i),
              shares(order, split.falls(i))));
    }
  }

  private static PartSplit.Step step(Receivable.Reduction by) {
    return new PartSplit.Step(by.kind(), by.amount(), by.original(), by.part());
  }

  private static List<Receivable.Reduction> shares(
      List<Receivable.Reduction> order, List<Money> falls) {
    var shares = new ArrayList<Receivable.Reduction>();
    for (var i = 0; i < order.size(); i++) {
      var by = order.get(i);
      if (!falls.get(i).isZero()) {
        shares.add(new Receivable.Reduction(by.kind(), falls.get(i), by.booked(), by.valued()));
      }
    }
    return shares;
  }
}
