package voti.credit.cutovers;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.Cover;
import voti.credit.creditaccount.CreditAccountCommand.PutCover;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.cutover.FileKind;
import voti.credit.cutover.TakenRow;
import voti.kit.command.Commands;
import voti.values.Percentage;
import voti.values.Period;

/** What an insurer or a guarantor bears, as the old system has it. */
@Component
class CoverRows implements RowKind {

  private static final Set<String> KINDS = Set.of("insurance", "guarantee");
  private static final int MOST = 720;

  private final Commands commands;

  CoverRows(Commands commands) {
    this.commands = commands;
  }

  @Override
  public FileKind kind() {
    return FileKind.COVERS;
  }

  @Override
  public List<String> required() {
    return List.of("account", "cover", "kind", "provider", "amount", "insured", "most", "from");
  }

  @Override
  public List<String> optional() {
    return List.of("until", "lapses-when-late", "currency");
  }

  @Override
  public ReadRow read(Cells cells, String account, Frame frame) {
    var number = cells.required("cover");
    var amount = cells.positive("amount");
    var most = cells.positive("most");
    var insured = new Percentage(cells.decimal("insured"));
    if (insured.percent().signum() <= 0 || insured.isMoreThan(Percentage.of("100"))) {
      throw new BadField("insured", "It is above 0 and at most 100.");
    }
    var kind = cells.required("kind");
    if (!KINDS.contains(kind)) {
      throw new BadField("kind", "It is insurance or guarantee.");
    }
    var from = cells.day("from");
    var until = cells.dayIfAny("until");
    if (until != null && !until.isAfter(from)) {
      throw new BadField("until", "It is the first day without cover, after the first with it.");
    }
    var id = frame.id("cov", account, number);
    var provider = cells.required("provider");
    var late = lapsesWhenLate(cells);
    var period = new Period(from, until);
    var cover = new Cover(id, kind, provider, amount, insured, most, period, late);
    var put = new PutCover(CreditAccounts.of(account), account, cover, frame.day());
    var why =
        "Taken over from %s at the cut-over of %s: %s."
            .formatted(frame.source(), frame.day(), number);
    return new ReadRow(
        cells.row().line(),
        account,
        new TakenRow(
            id,
            number,
            RowKind.content(kind, provider, amount, insured.percent(), most, from, until, late),
            amount,
            null,
            0),
        caller -> commands.send(put, caller.because(why)));
  }

  private static @Nullable Integer lapsesWhenLate(Cells cells) {
    var column = "lapses-when-late";
    var days = cells.text(column);
    if (days.isBlank()) {
      return null;
    }
    if (!days.matches("\\d{1,3}") || Integer.parseInt(days) < 1 || Integer.parseInt(days) > MOST) {
      throw new BadField(column, "It is a number of days, from 1 to " + MOST + ".");
    }
    return Integer.valueOf(days);
  }
}
