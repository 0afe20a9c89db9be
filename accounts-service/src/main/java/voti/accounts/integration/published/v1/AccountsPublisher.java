package voti.accounts.integration.published.v1;

import java.util.List;
import org.springframework.stereotype.Component;
import voti.accounts.account.AccountEvent;
import voti.accounts.contract.ContractEvent;
import voti.accounts.contract.Side;
import voti.accounts.contract.Signature;
import voti.kit.events.Recorded;
import voti.kit.publishing.Outgoing;
import voti.kit.publishing.Publisher;
import voti.values.Ids;

/** Translates what happened here into what others may read. */
@Component
class AccountsPublisher implements Publisher {

  @Override
  public List<Outgoing> publish(Object event, Recorded recorded) {
    return switch (event) {
      case AccountEvent.AccountRegistered it ->
          tell(
              "account-registered",
              it.account(),
              it.account(),
              new AccountRegistered(
                  it.account(),
                  it.name(),
                  it.gln(),
                  it.registrationNumber(),
                  it.vatNumber(),
                  it.identifiersVerified(),
                  it.country(),
                  it.kam(),
                  it.department(),
                  it.registeredOn()));
      case AccountEvent.AccountActivated it ->
          tell(
              "account-activated",
              it.account(),
              it.account(),
              new AccountActivated(it.account(), it.since(), it.contract()));
      case AccountEvent.AccountAssigned it ->
          tell(
              "account-assigned",
              it.account(),
              it.account(),
              new AccountAssigned(it.account(), it.kam(), it.department(), it.from()));
      case AccountEvent.AccountClassified it ->
          tell(
              "account-classified",
              it.account(),
              it.account(),
              new AccountClassified(it.account(), it.segment(), it.accountClass(), it.from()));
      case AccountEvent.AccountMerged it ->
          tell(
              "account-merged",
              it.account(),
              it.account(),
              new AccountMerged(it.account(), it.into(), it.on()));
      case ContractEvent.ContractSigned it ->
          tell("contract-signed", it.account(), it.contract(), signed(it));
      default -> List.of();
    };
  }

  private static List<Outgoing> tell(String name, String account, String subject, Object data) {
    return List.of(new Outgoing("voti.accounts." + name + ".v1", account, subject, data));
  }

  private static ContractSigned signed(ContractEvent.ContractSigned event) {
    var terms = event.terms();
    return new ContractSigned(
        event.contract(),
        event.account(),
        terms.paymentDays(),
        terms.column(),
        terms.currency(),
        terms.from(),
        terms.until(),
        event.signatories().stream().map(one -> signatory(event.contract(), one)).toList());
  }

  /** A name that was stored before names were sealed stays inside; a reference leaves. */
  private static ContractSigned.Signatory signatory(String contract, Signature signature) {
    var person =
        signature.party().equals(Side.BUYER.small()) && !signature.person().startsWith("per-")
            ? Ids.named("per", Ids.slotOf(contract), contract + ":" + signature.party())
            : signature.person();
    return new ContractSigned.Signatory(person, signature.party(), signature.on());
  }
}
