package voti.accounts.integration.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.accounts.account.AccountEvent.AccountActivated;
import voti.accounts.account.AccountEvent.AccountAssigned;
import voti.accounts.account.AccountEvent.AccountClassified;
import voti.accounts.account.AccountEvent.AccountMerged;
import voti.accounts.account.AccountEvent.AccountRegistered;
import voti.accounts.contract.ContractEvent.ContractDrafted;
import voti.accounts.contract.ContractEvent.ContractSigned;
import voti.accounts.contract.ContractEvent.DraftRefused;
import voti.accounts.contract.ContractEvent.SignatureGiven;
import voti.accounts.contract.Side;
import voti.accounts.contract.Signature;
import voti.accounts.contract.Terms;
import voti.accounts.identity.IdentityEvent.GlnClaimed;
import voti.accounts.identity.IdentityEvent.RegistrationRefused;
import voti.accounts.interaction.InteractionEvent.InteractionLogged;
import voti.accounts.person.PersonEvent.PersonErased;
import voti.accounts.person.PersonEvent.PersonNamed;
import voti.accounts.reading.ReadingEvent.NamesRead;
import voti.kit.events.Recorded;
import voti.kit.publishing.Entry;
import voti.kit.publishing.Historian;
import voti.values.decision.Decision;

/** Tells the account's history what our events meant; names of the buyer's people stay out. */
@Component
class AccountsHistorian implements Historian {

  @Override
  public @Nullable Entry tell(Object event, Recorded recorded) {
    return switch (event) {
      case AccountRegistered it -> registered(it);
      case AccountActivated it ->
          entry(
              it.account(),
              "account-activated",
              it.since(),
              Map.of("since", it.since().toString()),
              List.of(it.contract()));
      case AccountAssigned it ->
          entry(
              it.account(),
              "account-assigned",
              it.from(),
              Map.of("kam", it.kam(), "from", it.from().toString()),
              List.of(it.kam()));
      case AccountClassified it ->
          entry(
              it.account(),
              "account-classified",
              it.from(),
              Map.of(
                  "segment", it.segment(),
                  "accountClass", it.accountClass(),
                  "from", it.from().toString()),
              List.of());
      case AccountMerged it ->
          entry(
              it.account(),
              "account-merged",
              it.on(),
              Map.of("into", it.into(), "on", it.on().toString()),
              List.of(it.into()));
      case RegistrationRefused it ->
          entry(
              it.account(),
              "registration-refused",
              null,
              Map.of("name", it.name(), "gln", it.gln()),
              List.of(it.identity()));
      case InteractionLogged it -> logged(it);
      case ContractDrafted it ->
          drafted("contract-drafted", it.account(), it.contract(), it.terms(), it.decision());
      case DraftRefused it ->
          drafted("draft-refused", it.account(), it.contract(), it.terms(), it.decision());
      case SignatureGiven it -> signature(it);
      case ContractSigned it -> signed(it);
      case PersonErased it ->
          new Entry(
              it.account(),
              "person-erased",
              null,
              Map.of(),
              Map.of(),
              List.of(it.person()),
              it.decision());
      default -> null;
    };
  }

  @Override
  public Map<Class<?>, String> silent() {
    return Map.of(
        GlnClaimed.class, "the registration that follows names the GLN",
        PersonNamed.class, "the signature that follows says that somebody signed",
        NamesRead.class, "readings have a list of their own");
  }

  private static Entry registered(AccountRegistered event) {
    return entry(
        event.account(),
        "account-registered",
        event.registeredOn(),
        Map.of("name", event.name(), "gln", event.gln(), "kam", event.kam()),
        List.of(event.kam()));
  }

  private static Entry logged(InteractionLogged event) {
    var kind = "interaction-logged-" + event.kind();
    return new Entry(
        event.account(),
        kind,
        event.on(),
        Map.of(),
        Map.of("on", event.on().toString(), "promises", Integer.toString(event.promises().size())),
        List.of(event.interaction()),
        null);
  }

  private static Entry drafted(
      String kind, String account, String contract, Terms terms, Decision decision) {
    return new Entry(
        account,
        kind,
        terms.from(),
        Map.of("paymentDays", Integer.toString(terms.paymentDays())),
        Map.of("column", terms.column(), "from", terms.from().toString()),
        List.of(contract),
        decision);
  }

  private static Entry signature(SignatureGiven event) {
    var signature = event.signature();
    var on = signature.on().toString();
    var buyer = signature.party().equals(Side.BUYER.small());
    var nameless = signature.person().startsWith("per-");
    return entry(
        event.account(),
        buyer
            ? "signature-given-buyer"
            : nameless ? "signature-given-for-us" : "signature-given-seller",
        signature.on(),
        buyer || nameless ? Map.of("on", on) : Map.of("on", on, "employee", signature.person()),
        List.of(event.contract()));
  }

  private static Entry signed(ContractSigned event) {
    var terms = event.terms();
    return new Entry(
        event.account(),
        "contract-signed",
        event.signatories().stream().map(Signature::on).max(LocalDate::compareTo).orElse(null),
        Map.of("paymentDays", Integer.toString(terms.paymentDays())),
        Map.of("column", terms.column(), "from", terms.from().toString()),
        List.of(event.contract()),
        null);
  }

  private static Entry entry(
      String account,
      String kind,
      @Nullable LocalDate valid,
      Map<String, String> words,
      List<String> links) {
    return new Entry(account, kind, valid, Map.of(), words, links, null);
  }
}
