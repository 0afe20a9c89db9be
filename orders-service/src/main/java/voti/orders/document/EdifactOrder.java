package voti.orders.document;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.kit.document.BadDocument;
import voti.orders.edifact.Group;
import voti.orders.edifact.Message;
import voti.orders.edifact.Segment;
import voti.values.Gln;
import voti.values.Money;

/**
 * An ORDERS or ORDCHG message of D.96A or D.01B as it says it, read by the conventions of EANCOM.
 */
record EdifactOrder(Message message) {

  private static final Set<String> READ = Set.of("ORDERS", "ORDCHG");
  private static final Set<String> DIRECTORIES = Set.of("D96A", "D01B");
  private static final Set<String> ORDER_NAMES = Set.of("105", "220", "224");
  private static final String CANCELLATION = "1";
  private static final Set<String> ORIGINAL = Set.of("9", "");
  private static final String REPLACEMENT = "5";
  private static final String CHANGING = "ORDCHG";
  private static final Set<String> CHANGE_NAMES = Set.of("230");
  private static final Set<String> CHANGE = Set.of("4", "");

  /**
   * The order in a message.
   *
   * @throws BadDocument naming the segment when it is none that we read
   */
  static EdifactOrder of(Message message) {
    if (!READ.contains(message.type()) || !DIRECTORIES.contains(message.directory())) {
      throw new BadDocument(
          "UNH",
          "This is %s of %s; we read ORDERS and ORDCHG of D96A and D01B."
              .formatted(message.type(), message.directory()));
    }
    var problem = message.problem();
    if (problem != null) {
      throw problem;
    }
    var order = new EdifactOrder(message);
    order.mustBeOneWeTake();
    return order;
  }

  private void mustBeOneWeTake() {
    var name = beginning().text(1, 1).orElse("");
    var names = isChange() ? CHANGE_NAMES : ORDER_NAMES;
    if (!names.contains(name)) {
      throw beginning()
          .bad(
              isChange()
                  ? "Document " + name + " is not a purchase order change (230)."
                  : "Document " + name + " is not a purchase order (105, 220, 224).");
    }
    var function = function();
    if (isChange() && !isCancellation() && !CHANGE.contains(function)) {
      throw beginning()
          .bad("Function " + function + " is not taken; 4 changes an order, 1 cancels one.");
    }
    if (!isChange() && !isCancellation() && !isReplacement() && !ORIGINAL.contains(function)) {
      throw beginning()
          .bad(
              "Function "
                  + function
                  + " is not taken; 9 is an order, 5 replaces one, 1 cancels one.");
    }
  }

  /** Whether it changes lines of an order that we have: ORDCHG. */
  boolean isChange() {
    return message.type().equals(CHANGING);
  }

  /** Whether it says a whole order anew that we have: ORDERS, function 5. */
  boolean isReplacement() {
    return !isChange() && function().equals(REPLACEMENT);
  }

  /** The kind of source it is kept as. */
  String kind() {
    return EdifactDirectory.of(message.directory()).source();
  }

  boolean isCancellation() {
    return function().equals(CANCELLATION);
  }

  String number() {
    return beginning().required(2, 1);
  }

  private String function() {
    return beginning().text(3, 1).orElse("");
  }

  private Segment beginning() {
    return body().segments("BGM").findFirst().orElseThrow();
  }

  private Group body() {
    return message.body();
  }

  LocalDate issuedOn() {
    return EdifactDays.of(stated("DTM", "137"));
  }

  /** What is wrong with where it names the order that it is about. */
  BadDocument unknownOrder(String why) {
    return body().group("RFF", "ON").map(Group::first).orElseGet(this::beginning).bad(why);
  }

  /** What else is wrong is said of the message as a whole. */
  BadDocument refused(String why) {
    return beginning().bad(why);
  }

  /** The first allowance or charge on the whole, of an order that would change by it. */
  Optional<Segment> allowanceOrCharge() {
    return body().groups("ALC").stream().map(Group::first).findFirst();
  }

  /** The days on which the goods are wanted. */
  EdifactDays wanted() {
    return EdifactDays.wanted(body());
  }

  /** The order that it is about, where another number than the message's own says it. */
  String orderNumber() {
    return body().group("RFF", "ON").map(group -> group.first().required(1, 2)).orElse(number());
  }

  /** The date of that order, where it is said. */
  @Nullable LocalDate orderedOn() {
    return body()
        .group("RFF", "ON")
        .flatMap(group -> group.segment("DTM", "171"))
        .map(EdifactDays::of)
        .orElse(null);
  }

  /** Promotion deals that it refers to. */
  List<String> coupons() {
    return body().groups("RFF").stream()
        .map(Group::first)
        .filter(one -> one.qualifier().equals("PD"))
        .map(one -> one.required(1, 2))
        .toList();
  }

  Currency currency() {
    var segment = group("CUX", "2").first();
    var code = segment.required(1, 2);
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException unknown) {
      var bad = segment.bad(code + " is not a currency.");
      bad.initCause(unknown);
      throw bad;
    }
  }

  String buyer() {
    return gln(party("BY"));
  }

  /** Whom it is for. */
  String supplier() {
    return gln(party("SU"));
  }

  Segment party(String role) {
    return group("NAD", role).first();
  }

  private static String gln(Segment party) {
    var stated = party.required(2, 1);
    if (!Gln.isValid(stated)) {
      throw party.bad(stated + " is not a GLN with a right check digit.");
    }
    return stated;
  }

  /** What the document takes off as a whole, or what it adds. */
  Money allowancesOrCharges(String which) {
    return body().groups("ALC").stream()
        .filter(group -> group.first().qualifier().equals(which))
        .map(this::amountOf)
        .reduce(Money.zero(currency()), Money::plus);
  }

  private Money amountOf(Group allowance) {
    return Stream.of("8", "204", "23")
        .flatMap(one -> allowance.group("MOA", one).stream())
        .findFirst()
        .map(group -> money(group.first()))
        .orElseThrow(
            () ->
                allowance
                    .first()
                    .bad("What is taken off or added needs its amount: MOA+8, +204 or +23."));
  }

  @Nullable Money statedTax() {
    return total("124", "176");
  }

  @Nullable Money statedPayable() {
    return total("9", "77", "139");
  }

  private @Nullable Money total(String... qualifiers) {
    return body().segment("MOA", qualifiers).map(this::money).orElse(null);
  }

  /** An amount in the document's currency; finer amounts are rounded to its minor unit. */
  Money money(Segment segment) {
    segment
        .text(1, 3)
        .filter(stated -> !stated.equals(currency().getCurrencyCode()))
        .ifPresent(
            other -> {
              throw segment.bad(
                  "The amount is in %s, the order in %s.".formatted(other, currency()));
            });
    return Money.rounded(segment.decimal(1, 2), currency());
  }

  List<EdifactLine> lines() {
    return body().groups("LIN").stream().map(line -> new EdifactLine(line, this)).toList();
  }

  /** A total that the message states of itself, with the segment it stands in. */
  Optional<Segment> control(String which) {
    return body().segment("CNT", which);
  }

  /**
   * What it says in free text, and whom else it names: kept with the order as the reason for it.
   */
  String said() {
    return String.join("\n", EdifactTexts.of(body()));
  }

  /** Why it asks: in the buyer's words, or that its document does. */
  String reason() {
    var said = said();
    return said.isEmpty()
        ? "The buyer's document %s of %s asks for it.".formatted(number(), issuedOn())
        : said;
  }

  private Group group(String tag, String qualifier) {
    return body().group(tag, qualifier).orElseThrow(() -> missing(tag, qualifier));
  }

  private Segment stated(String tag, String qualifier) {
    return body().segment(tag, qualifier).orElseThrow(() -> missing(tag, qualifier));
  }

  private static BadDocument missing(String tag, String qualifier) {
    var where = tag + "+" + qualifier;
    return new BadDocument(where, where + " is missing.");
  }
}
