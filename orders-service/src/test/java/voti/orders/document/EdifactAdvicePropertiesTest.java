package voti.orders.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.SampleBookings;
import voti.orders.Samples;
import voti.orders.booking.StoredBookings.Carriage;
import voti.orders.edifact.Interchange;
import voti.orders.edifact.Message;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.order.Change;
import voti.orders.order.OrderState;
import voti.orders.order.StoredOrder;
import voti.values.Quantity;

/** A DESADV that we write is read by our own table as what left. */
class EdifactAdvicePropertiesTest {

  private static final SellerParty SELLER =
      new SellerParty("Voti OÜ", "4740000000001", "1", "EE1", "EE", "Tee 1", "Tallinn", "10111");
  private static final Carriage CARRIAGE =
      new Carriage(SampleBookings.consignment("240"), "NK-1", "NK1:TRACK+'?");
  private static final Path APPROVED = Path.of("src/test/resources/approved/despatch-advice.edi");

  @Property(tries = 200)
  void isReadAsWhatLeft(
      @ForAll @Size(min = 1, max = 2)
          List<@BigRange(min = "0.001", max = "99999") @Scale(3) BigDecimal> amounts,
      @ForAll boolean carried,
      @ForAll EdifactDirectory directory) {
    var goods = new ArrayList<LineQuantity>();
    for (var amount : amounts) {
      goods.add(
          new LineQuantity(
              goods.size() + 1, new Quantity(amount, goods.isEmpty() ? "LTR" : "C62")));
    }
    var message = read(advice(goods, carried ? CARRIAGE : null, directory).bytes());
    assertThat(message.directory()).isEqualTo("D" + directory.release());
    var lines = message.body().groups("CPS").getFirst().groups("LIN");
    assertThat(lines).hasSameSizeAs(goods);
    for (var i = 0; i < goods.size(); i++) {
      var line = lines.get(i);
      assertThat(line.segment("QTY", "12").orElseThrow().decimal(1, 2))
          .isEqualByComparingTo(amounts.get(i));
      assertThat(line.group("RFF", "ON").orElseThrow().first().text(1, 3))
          .contains(String.valueOf(i + 1));
      assertThat(line.segment("PIA", "5").orElseThrow().text(2, 1)).isPresent();
    }
    assertThat(message.body().segment("CNT", "2").orElseThrow().decimal(1, 2))
        .isEqualByComparingTo(BigDecimal.valueOf(goods.size()));
    var tracking = message.body().group("RFF", "CN").flatMap(one -> one.first().text(1, 2));
    assertThat(tracking.isPresent()).isEqualTo(carried);
    tracking.ifPresent(text -> assertThat(text).isEqualTo("NK1:TRACK+'?"));
  }

  @Test
  void isAsApproved() throws IOException {
    var goods =
        List.of(
            new LineQuantity(1, Quantity.of("80", "LTR")),
            new LineQuantity(2, Quantity.of("15", "C62")));
    var text =
        new String(
            advice(goods, CARRIAGE, EdifactDirectory.D96A).bytes(), StandardCharsets.ISO_8859_1);
    if (Boolean.getBoolean("voti.approve")) {
      Files.writeString(APPROVED, text, StandardCharsets.ISO_8859_1);
    }
    assertThat(text).isEqualTo(Files.readString(APPROVED, StandardCharsets.ISO_8859_1));
  }

  private static EdifactAdvice advice(
      List<LineQuantity> goods, @Nullable Carriage carriage, EdifactDirectory directory) {
    return new EdifactAdvice(
        LocalDateTime.of(2010, 2, 11, 10, 0),
        order34(),
        new GoodsDispatched(
            "ful-7f-1",
            Samples.ACCOUNT,
            Samples.ORDER,
            "dis-7f-1",
            LocalDate.of(2010, 2, 11),
            goods),
        directory,
        "7300070011115",
        SELLER,
        carriage);
  }

  private static StoredOrder order34() {
    var captured = Samples.order34().priced();
    return new StoredOrder(
        captured,
        new Change(
            captured.lines(),
            captured.requestedFrom(),
            captured.requestedUntil(),
            null,
            OrderState.CONFIRMED),
        null);
  }

  private static Message read(byte[] bytes) {
    var message = Interchange.read(bytes).messages().getFirst();
    assertThat(message.problem()).isNull();
    return message;
  }
}
