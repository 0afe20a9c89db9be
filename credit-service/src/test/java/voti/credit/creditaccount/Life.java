package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import voti.credit.People;
import voti.credit.goods.Delivery;
import voti.credit.goods.GoodsLine;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.Quantity;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Moved;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/** One debtor's credit account on a real command bus, with the commands in the story's words. */
public final class Life implements AutoCloseable {

  public static final String ACCOUNT = "acc-7f-0192f3a0-0001-7000-8000-000000000001";
  public static final String INTO = "acc-7f-0192f3a0-0001-7000-8000-000000000002";
  public static final String ID = CreditAccounts.of(ACCOUNT);
  public static final LocalDate DAY = LocalDate.parse("2010-01-21");

  /** When items are due that were paid or written off and are open again. */
  public static final LocalDate DUE = DAY.minusDays(3);

  static {
    System.setProperty("disable-axoniq-console-message", "true");
  }

  private final Configuration axon;

  /** Under the rules that are shipped. */
  public Life() {
    this(ShippedRules.read(), Rates.NONE);
  }

  public Life(CreditRules rules, Rates rates) {
    axon =
        DefaultConfigurer.defaultConfiguration(false)
            .configureCommandBus(c -> SimpleCommandBus.builder().build())
            .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
            .configureAggregate(CreditAccount.class)
            .registerComponent(Actor.class, c -> People.controller("as agreed"))
            .registerComponent(CreditRules.class, c -> rules)
            .registerComponent(Rates.class, c -> rates)
            .start();
  }

  public static Money sek(String amount) {
    return Money.of(amount, "SEK");
  }

  public static CheckFacts check() {
    return check(ACCOUNT);
  }

  private static CheckFacts check(String account) {
    return new CheckFacts(
        "chk-7f-0192f3a0-0054-7000-8000-000000000001",
        account,
        "safe",
        "5.74",
        sek("12000"),
        LocalDate.parse("2011-01-19"));
  }

  public static Delivery delivery(String dispatch, String order, Money gross) {
    var line = new GoodsLine(1, "prd-1", Quantity.of("1", "C62"), gross);
    return new Delivery(
        dispatch, order, ACCOUNT, DAY, 30, List.of(line), Money.zero(gross.currency()), gross);
  }

  public Life limit(String amount) {
    return limit(sek(amount));
  }

  public Life limit(Money amount) {
    return send(new CreditAccountCommand.DecideLimit(ID, ACCOUNT, amount, check(), DAY));
  }

  public Life order(String order, String amount) {
    return order(order, sek(amount), DAY);
  }

  public Life order(String order, Money amount, LocalDate on) {
    return order(order, amount, on, null);
  }

  /** An order whose goods are wanted from a day on. */
  public Life orderFor(String order, String amount, LocalDate wanted) {
    return order(order, sek(amount), DAY, wanted);
  }

  private Life order(String order, Money amount, LocalDate on, @Nullable LocalDate wanted) {
    return send(
        new CreditAccountCommand.ReserveForOrder(
            ID, ACCOUNT, ACCOUNT, order, amount, on, wanted, made("ord", "cde", order)));
  }

  public Life release(String order, String deviation, int days) {
    return send(
        new CreditAccountCommand.ReserveUnderDecision(
            ID,
            ACCOUNT,
            order,
            made("ord", "cde", order),
            Percentage.of(deviation),
            DAY.plusDays(days)));
  }

  public Life reject(String order) {
    return send(
        new CreditAccountCommand.DropWaitingOrder(
            ID, ACCOUNT, order, made("ord", "cde", order), "too much"));
  }

  public Life cancel(String order) {
    return send(new CreditAccountCommand.FreeOrder(ID, ACCOUNT, order, "not needed"));
  }

  public Life deliver(String dispatch, String order, String gross) {
    return deliver(delivery(dispatch, order, sek(gross)));
  }

  public Life deliver(Delivery delivery) {
    return send(new CreditAccountCommand.RecordDelivery(ID, ACCOUNT, delivery));
  }

  public Life invoice(String dispatch, String gross) {
    return send(
        new CreditAccountCommand.BookInvoice(
            ID,
            ACCOUNT,
            made("dis", "inv", dispatch),
            dispatch,
            sek(gross),
            "2010-1",
            DAY,
            DAY.plusDays(30)));
  }

  /** Bills a delivery on an invoice that may be one for several. */
  public Life invoiceTogether(String dispatch, String invoice) {
    var gross =
        events().stream()
            .filter(CreditAccountEvent.DeliveryRecorded.class::isInstance)
            .map(event -> ((CreditAccountEvent.DeliveryRecorded) event).delivery())
            .filter(delivery -> delivery.dispatch().equals(dispatch))
            .findFirst()
            .orElseThrow()
            .gross();
    return send(
        new CreditAccountCommand.BookInvoice(
            ID,
            ACCOUNT,
            made("dis", "inv", invoice),
            dispatch,
            gross,
            "2010-1",
            DAY,
            DAY.plusDays(30)));
  }

  public Life credit(String dispatch, String gross) {
    return send(
        new CreditAccountCommand.BookCreditNote(
            ID,
            ACCOUNT,
            made("dis", "crn", dispatch),
            made("dis", "inv", dispatch),
            sek(gross),
            DAY));
  }

  public Life receive(String receipt, String dispatch, String amount) {
    return send(
        new CreditAccountCommand.BookReceipt(
            ID, ACCOUNT, receipt, made("dis", "inv", dispatch), sek(amount), DAY, DAY));
  }

  public Life book(ItemFacts item) {
    return send(new CreditAccountCommand.BookItem(ID, ACCOUNT, item, "As stated."));
  }

  public Life book(List<ItemFacts> items) {
    return send(new CreditAccountCommand.BookItems(ID, ACCOUNT, items, "As stated."));
  }

  public Life cash(String receipt, String amount) {
    return send(
        new CreditAccountCommand.BookReceipt(ID, ACCOUNT, receipt, null, sek(amount), DAY, DAY));
  }

  public Life allocate(String receipt, Allocation allocation) {
    return send(new CreditAccountCommand.AllocateReceipt(ID, ACCOUNT, receipt, allocation));
  }

  public Life unallocate(String receipt, Allocation allocation) {
    return unallocate(receipt, allocation, 0);
  }

  public Life unallocate(String receipt, Allocation allocation, int level) {
    return send(
        new CreditAccountCommand.UnallocateReceipt(
            ID,
            ACCOUNT,
            receipt,
            allocation,
            DUE,
            level,
            DAY,
            DAY,
            "Matched to another's invoice."));
  }

  public Life reverse(String receipt, String amount) {
    return reverse(receipt, sek(amount));
  }

  public Life reverse(String receipt, Money amount) {
    return send(
        new CreditAccountCommand.ReverseReceipt(
            ID, ACCOUNT, receipt, amount, DAY, DAY, "Returned direct debit."));
  }

  public Life writeOff(String item, String amount) {
    return send(
        new CreditAccountCommand.WriteOffItem(ID, ACCOUNT, item, "wof-1", sek(amount), DAY));
  }

  public Life reinstate(String item, String amount) {
    return reinstate(item, sek(amount), 0, null);
  }

  public Life reinstate(String item, Money amount, int level, @Nullable Money original) {
    return send(
        new CreditAccountCommand.ReinstateItem(
            ID, ACCOUNT, item, "wof-1", amount, DUE, level, original, DAY, "Paid after all."));
  }

  public Life dispute(String item, String dispute, String amount) {
    return send(new CreditAccountCommand.DisputeItem(ID, ACCOUNT, item, dispute, sek(amount)));
  }

  public Life endDispute(String item, String dispute) {
    return send(new CreditAccountCommand.EndDispute(ID, ACCOUNT, item, dispute));
  }

  public Life dun(String item, int level) {
    return send(
        new CreditAccountCommand.RaiseDunningLevel(ID, ACCOUNT, item, level, DAY.plusDays(40)));
  }

  public Life block() {
    return send(new CreditAccountCommand.BlockAccount(ID, ACCOUNT, null, "Nothing is paid."));
  }

  public Life blockAt(int level) {
    return send(new CreditAccountCommand.BlockAccount(ID, ACCOUNT, level, "It was reminded."));
  }

  public Life unblock() {
    return send(new CreditAccountCommand.UnblockAccount(ID, ACCOUNT, "Paid."));
  }

  public Life temporary(String amount, Period period) {
    return send(
        new CreditAccountCommand.GrantTemporaryLimit(
            ID, ACCOUNT, new TemporaryLimit("tmp-1", sek(amount), period), DAY));
  }

  public Life cover(Cover cover) {
    return send(new CreditAccountCommand.PutCover(ID, ACCOUNT, cover, DAY));
  }

  public Life endExtra(String extra) {
    return send(new CreditAccountCommand.EndExtra(ID, ACCOUNT, extra, "Not needed.", DAY));
  }

  public Life restate(LocalDate on) {
    return send(new CreditAccountCommand.RestateLimit(ID, ACCOUNT, on));
  }

  public Life share(@Nullable String group) {
    return send(
        new CreditAccountCommand.ShareLimit(ID, ACCOUNT, group, Currency.getInstance("SEK")));
  }

  public Life keep(String order) {
    return send(new CreditAccountCommand.KeepReservation(ID, ACCOUNT, order));
  }

  public Life giveBack(String order, String exceededBy) {
    var why =
        new Decision(
            Outcome.WITHHELD,
            new Policy("group-limit", "1"),
            List.of(new Fact("limit-of-group", "1.00 SEK")),
            List.of(new RuleResult("order-fits-group", false, "It exceeds the group's limit.")),
            new Authority("automation", null, "controller"),
            "");
    return send(
        new CreditAccountCommand.GiveBackReservation(
            ID, ACCOUNT, order, sek(exceededBy), why, made("ord", "cde", order)));
  }

  public Life recheck(LocalDate on) {
    return send(new CreditAccountCommand.RecheckWaiting(ID, ACCOUNT, on));
  }

  public Life recheckWithin(String room) {
    return send(new CreditAccountCommand.RecheckWaiting(ID, ACCOUNT, null, sek(room)));
  }

  /** Judges anew what an order holds. */
  public Life review(String order, LocalDate on) {
    return send(
        new CreditAccountCommand.ReviewReservation(
            ID, ACCOUNT, ACCOUNT, order, on, made("ord", "cde", order)));
  }

  public Life keepCash(String receipt, @Nullable Earmark mark) {
    return send(new CreditAccountCommand.KeepCash(ID, ACCOUNT, receipt, mark));
  }

  public Life terms(int days) {
    return send(new CreditAccountCommand.NoteTerms(ID, ACCOUNT, days, DAY));
  }

  public Life lapse(String cover, LocalDate on) {
    return send(new CreditAccountCommand.LapseCover(ID, ACCOUNT, cover, on));
  }

  private static String made(String from, String prefix, String name) {
    return name.startsWith(from + "-") ? prefix + name.substring(3) : prefix + "-" + name;
  }

  /** A limit of the account that {@link #merge} goes to. */
  public Life otherLimit(String amount) {
    return send(
        new CreditAccountCommand.DecideLimit(
            CreditAccounts.of(INTO), INTO, sek(amount), check(INTO), DAY));
  }

  /** Something that is open at the account that {@link #merge} goes to. */
  public Life otherItem(ItemFacts item) {
    return send(
        new CreditAccountCommand.BookItem(CreditAccounts.of(INTO), INTO, item, "As stated."));
  }

  /** The account becomes part of another, as the automations do it. */
  public Life merge() {
    send(new CreditAccountCommand.AskMerge(ID, ACCOUNT, INTO, DAY));
    var asked = (CreditAccountEvent.MergeAsked) last(ID);
    var into = CreditAccounts.of(INTO);
    send(new CreditAccountCommand.AgreeMerge(into, INTO, ACCOUNT, asked.currency(), DAY));
    if (last(into) instanceof CreditAccountEvent.MergeAgreed) {
      send(new CreditAccountCommand.MergeAway(ID, ACCOUNT, INTO, DAY));
      var away = (CreditAccountEvent.MergedAway) last(ID);
      send(new CreditAccountCommand.Absorb(into, INTO, ACCOUNT, DAY, away.book()));
    }
    return this;
  }

  /** What has moved is sent where it moved to. */
  public Life send(CreditAccountCommand command) {
    try {
      axon.commandGateway().sendAndWait(command);
    } catch (Moved moved) {
      axon.commandGateway().sendAndWait(moved.command());
    }
    return this;
  }

  /** What the rules are asked about if an order comes now; the order is taken back. */
  public List<Fact> factsOf(String order, String amount) {
    order(order, amount);
    var last = last();
    var facts =
        last instanceof CreditAccountEvent.OrderReserved reserved
            ? reserved.decision().facts()
            : ((CreditAccountEvent.OrderWithheld) last).decision().facts();
    cancel(order);
    return facts.stream().filter(fact -> !fact.name().equals("orders-before")).toList();
  }

  /** Those of the account, then those of the one it was merged into, if it was. */
  public List<CreditAccountEvent> events() {
    return Stream.of(ID, CreditAccounts.of(INTO)).flatMap(this::eventsOf).toList();
  }

  private Stream<CreditAccountEvent> eventsOf(String stream) {
    return axon.eventStore()
        .readEvents(stream)
        .asStream()
        .map(message -> (CreditAccountEvent) message.getPayload());
  }

  CreditAccountEvent last(String stream) {
    return eventsOf(stream).reduce((_, next) -> next).orElseThrow();
  }

  public CreditAccountEvent last() {
    return events().getLast();
  }

  public Standing standing() {
    return last().standing();
  }

  String exposure() {
    return standing().total().grouped();
  }

  String headroom() {
    var headroom = standing().headroom();
    return headroom == null ? "none" : headroom.grouped();
  }

  @Override
  public void close() {
    axon.shutdown();
  }
}
