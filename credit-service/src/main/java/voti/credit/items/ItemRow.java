package voti.credit.items;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.Instalments;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.terms.DuePart;
import voti.values.Money;

/**
 * A document that is or was open.
 *
 * @param item its id
 * @param account who owes it, or whom we owe
 * @param kind {@link voti.credit.creditaccount.ItemKind} as a word
 * @param number as on the paper
 * @param issuedOn the date on it
 * @param dueOn the last day on which paying is not late; where it is due in parts, the last part's
 * @param amount what it was issued for; below zero when it is ours to give back
 * @param open what is left now
 * @param settled whether nothing is left
 * @param disputed of what is left
 * @param level dunning level reached, the highest of its parts
 * @param reductions all that changed it, oldest first
 * @param recorded when we knew of it
 * @param sequence of the last event it has seen
 * @param original what it was issued for in its own currency; {@code null} where that is the
 *     account's, in which all else is
 * @param originalOpen what is left of that now
 * @param due what of it is due when, in its own currency; {@code null} where it is due as a whole
 * @param levels the dunning level each of those has reached; {@code null} before the first
 * @param part which part of an item this is, counted from 1; {@code null} of an item as it is kept
 */
public record ItemRow(
    @BsonId String item,
    String account,
    String kind,
    String number,
    LocalDate issuedOn,
    LocalDate dueOn,
    Money amount,
    Money open,
    boolean settled,
    Money disputed,
    int level,
    List<Reduction> reductions,
    Instant recorded,
    long sequence,
    @Nullable Money original,
    @Nullable Money originalOpen,
    @Nullable List<DuePart> due,
    @Nullable List<Integer> levels,
    @Nullable Integer part) {

  /** In the account's currency. */
  public ItemRow(
      String item,
      String account,
      String kind,
      String number,
      LocalDate issuedOn,
      LocalDate dueOn,
      Money amount,
      Money open,
      boolean settled,
      Money disputed,
      int level,
      List<Reduction> reductions,
      Instant recorded,
      long sequence) {
    this(
        item,
        account,
        kind,
        number,
        issuedOn,
        dueOn,
        amount,
        open,
        settled,
        disputed,
        level,
        reductions,
        recorded,
        sequence,
        null,
        null,
        null,
        null,
        null);
  }

  /** What was open at the end of a day: booked and valued by then; zero before it was issued. */
  public Money openAt(LocalDate day) {
    if (issuedOn.isAfter(day)) {
      return Money.zero(amount.currency());
    }
    var rest = amount;
    for (var reduction : reductions) {
      if (!reduction.booked().isAfter(day) && !reduction.valued().isAfter(day)) {
        rest = rest.minus(reduction.amount());
      }
    }
    return rest;
  }

  /** Days late at the end of a day; 0 while it is not. */
  public long daysLateAt(LocalDate day) {
    return Math.max(0, java.time.temporal.ChronoUnit.DAYS.between(dueOn, day));
  }

  /** The dunning level that a part has reached; without a part, the highest of all. */
  public int levelOf(@Nullable Integer of) {
    return of == null || due == null ? level : levels == null ? 0 : levels.get(of - 1);
  }

  /** What is left of it in its own currency. */
  public Money owed() {
    return originalOpen == null ? open : originalOpen;
  }

  /**
   * What a part of a write-off is in the item's own currency, as it was written off.
   *
   * @return {@code null} where that is the account's
   */
  public @Nullable Money writtenOff(String writeOff, Money part) {
    return reductions.stream()
        .filter(by -> by.document().equals(writeOff) && by.kind().equals("write-off"))
        .filter(by -> by.original() != null)
        .findFirst()
        .map(by -> by.originalOf(part))
        .orElse(null);
  }

  /**
   * The allocations of a receipt in more than one currency that still stand, the last one first.
   */
  public List<Allocation> allocatedFrom(String receipt) {
    var standing = new ArrayList<Allocation>();
    for (var by : reductions) {
      var allocation = by.allocation();
      if (allocation != null && by.document().equals(receipt)) {
        if (by.isMirror()) {
          standing.remove(allocation);
        } else {
          standing.addFirst(allocation);
        }
      }
    }
    return standing;
  }

  ItemRow grown(ItemFacts more, long at) {
    return with(
        amount.plus(more.amount()),
        open.plus(more.amount()),
        disputed,
        level,
        reductions,
        at,
        sum(original, more.original()),
        sum(originalOpen, more.original()));
  }

  ItemRow reduced(List<Reduction> by, long at) {
    var all = new ArrayList<>(reductions);
    all.addAll(by);
    var rest = open;
    var left = originalOpen;
    for (var reduction : by) {
      var fell = reduction.original();
      rest = rest.minus(reduction.amount());
      left = left == null || fell == null ? left : left.minus(fell);
    }
    return with(amount, rest, disputed, level, all, at, original, left);
  }

  ItemRow disputed(Money more, long at) {
    return with(amount, open, disputed.plus(more), level, reductions, at, original, originalOpen);
  }

  /**
   * @param of the part that reached it; {@code null} for the item as a whole
   */
  ItemRow raisedTo(int next, @Nullable Integer of, long at) {
    var highest = Math.max(level, next);
    var raised = with(amount, open, disputed, highest, reductions, at, original, originalOpen);
    var parts = instalments();
    return of == null || parts == null || !parts.has(of)
        ? raised
        : raised.reaching(parts.raised(of, next).levels());
  }

  /**
   * In which parts it is due, and what is known of them now.
   *
   * @return {@code null} when it is due as a whole
   */
  public @Nullable Instalments instalments() {
    var split = PartRows.split(this, reductions);
    if (split == null) {
      return null;
    }
    var parts = split.parts();
    return new Instalments(
        parts.agreed(),
        parts.issued(),
        parts.credited(),
        parts.named(),
        levels == null ? parts.levels() : levels);
  }

  /** Each part as an item of its own, by the days on which what reduced it counts. */
  public List<ItemRow> parts() {
    return parts(Reduction::counted);
  }

  /** Each part of which something is open now, the oldest due first; the item where it is one. */
  public List<ItemRow> openParts() {
    return due == null ? List.of(this) : parts().stream().filter(one -> !one.settled()).toList();
  }

  /**
   * Each part as an item of its own; the item itself where it is due as a whole.
   *
   * @param by the day on which what reduced it counts
   */
  public List<ItemRow> parts(Function<Reduction, LocalDate> by) {
    return due == null ? List.of(this) : PartRows.of(this, PartRows.ordered(this, by));
  }

  /**
   * The parts as they would be if this had reduced the item and nothing else.
   *
   * @param these in the order in which they count
   */
  public List<ItemRow> reducedBy(List<Reduction> these) {
    return PartRows.of(this, these);
  }

  /** What is left of each part in its own currency; none where it is due as a whole. */
  public List<Money> owedOfParts() {
    var parts = instalments();
    return parts == null ? List.of() : parts.open(owed());
  }

  /** The lowest dunning level of what is open of it. */
  public int leastLevel() {
    return openParts().stream().mapToInt(ItemRow::level).min().orElse(level);
  }

  private ItemRow reaching(List<Integer> each) {
    return new ItemRow(
        item,
        account,
        kind,
        number,
        issuedOn,
        dueOn,
        amount,
        open,
        settled,
        disputed,
        level,
        reductions,
        recorded,
        sequence,
        original,
        originalOpen,
        due,
        each,
        part);
  }

  private static @Nullable Money sum(@Nullable Money one, @Nullable Money other) {
    return one == null || other == null ? one : one.plus(other);
  }

  private ItemRow with(
      Money whole,
      Money rest,
      Money contested,
      int reached,
      List<Reduction> by,
      long at,
      @Nullable Money issued,
      @Nullable Money left) {
    return new ItemRow(
        item,
        account,
        kind,
        number,
        issuedOn,
        dueOn,
        whole,
        rest,
        rest.isZero() && (left == null || left.isZero()),
        contested,
        reached,
        by,
        recorded,
        at,
        issued,
        left,
        due,
        levels,
        part);
  }
}
