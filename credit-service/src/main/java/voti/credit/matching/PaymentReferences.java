package voti.credit.matching;

import java.util.LinkedHashSet;
import java.util.Set;
import voti.credit.creditaccount.Instalments;
import voti.credit.invoice.CreditorReference;

/**
 * How an item can be named: its ISO 11649 reference (mod 97), its number, and its Estonian
 * reference number (weights 7, 3, 1). All are made from the number, so that none is ever lost.
 */
public final class PaymentReferences {

  private PaymentReferences() {}

  /** What a payer may write to name an item of this number, in capitals without signs. */
  public static Set<String> of(String number) {
    var keys = new LinkedHashSet<String>();
    var plain = CreditorReference.plain(number);
    if (plain.isEmpty()) {
      return keys;
    }
    keys.add(CreditorReference.of(number));
    keys.add(plain);
    if (number.chars().anyMatch(Character::isDigit)) {
      keys.add(CreditorReference.estonianOf(number));
    }
    return keys;
  }

  /** What a payer may write to name one part of an item of this number; parts count from 1. */
  public static Set<String> ofPart(String number, int part) {
    return CreditorReference.plain(number).isEmpty()
        ? Set.of()
        : of(Instalments.number(number, part));
  }

  /** All of an item and of its parts, of which there is none when it is due as a whole. */
  public static Set<String> of(String number, int parts) {
    var keys = new LinkedHashSet<>(of(number));
    for (var part = 1; part <= parts; part++) {
      keys.addAll(ofPart(number, part));
    }
    return keys;
  }
}
