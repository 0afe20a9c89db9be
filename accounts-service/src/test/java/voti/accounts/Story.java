package voti.accounts;

import java.time.LocalDate;
import java.util.List;
import voti.accounts.account.AccountCommand.Party;
import voti.accounts.account.AccountEvent.AccountRegistered;
import voti.accounts.contract.Signature;
import voti.accounts.contract.Terms;
import voti.values.Gln;

/** The account of the story, its contract, its people. */
public final class Story {

  public static final String ACCOUNT = "acc-7f-0192f3a0-0001-7000-8000-000000000001";
  public static final String CONTRACT = "con-7f-0192f3a0-0002-7000-8000-000000000001";
  public static final String INTERACTION = "int-7f-0192f3a0-0003-7000-8000-000000000001";
  public static final String MANAGER = "emp-00-0192f3a0-00a1-7000-8000-000000000001";
  public static final String COLLEAGUE = "emp-00-0192f3a0-00a1-7000-8000-000000000002";
  public static final String BUYER = "Pelle Svensson";
  public static final LocalDate MONDAY = LocalDate.of(2010, 1, 18);
  public static final LocalDate TUESDAY = MONDAY.plusDays(1);
  public static final Party PARTY =
      new Party(
          "Johnssons byggvaror", new Gln("7300070011115"), "5532331183", "SE1234567801", "SE");
  public static final AccountRegistered REGISTERED =
      new AccountRegistered(
          ACCOUNT,
          "Johnssons byggvaror",
          "7300070011115",
          "5532331183",
          "SE1234567801",
          false,
          "SE",
          MANAGER,
          "north",
          MONDAY);
  public static final Terms TERMS = new Terms(30, "B", "SEK", TUESDAY, null);
  public static final Signature BUYER_SIGNED = new Signature(BUYER, "buyer", MONDAY);
  public static final Signature SELLER_SIGNED = new Signature(MANAGER, "seller", TUESDAY);
  public static final List<Signature> BOTH = List.of(BUYER_SIGNED, SELLER_SIGNED);

  private Story() {}
}
