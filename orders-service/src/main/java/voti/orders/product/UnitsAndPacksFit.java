package voti.orders.product;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A product's unit never changes; it and the units of its packs are codes of UN/ECE Recommendation
 * 20, and each is there once. A unit that was accepted before this rule was stays what it is.
 */
record UnitsAndPacksFit(@Nullable ProductStanding before, Statement said) {

  Optional<Flaw> flaw() {
    return Stream.of(unitStays(), unknownUnit(), unknownPack(), twice(), empty())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Flaw> unitStays() {
    return before == null || said.unit() == null
        ? Optional.empty()
        : Flaw.when(
            !before.unit().equals(said.unit()),
            "unit-of-product-stays",
            "unit",
            "It is sold in " + before.unit() + ", which never changes.");
  }

  private Optional<Flaw> unknownUnit() {
    return before == null ? unknown(Stream.ofNullable(said.unit()), "unit") : Optional.empty();
  }

  private Optional<Flaw> unknownPack() {
    return unknown(packs().stream().map(PackLevel::unit), "packs");
  }

  private static Optional<Flaw> unknown(Stream<String> codes, String field) {
    return codes
        .filter(code -> !UnitCodes.has(code))
        .findFirst()
        .map(
            code ->
                new Flaw(
                    "unit-is-of-recommendation-20",
                    field,
                    code + " is not a unit of UN/ECE Recommendation 20."));
  }

  private Optional<Flaw> twice() {
    var units = new HashSet<String>();
    units.add(before == null ? Objects.requireNonNullElse(said.unit(), "") : before.unit());
    return packs().stream()
        .map(PackLevel::unit)
        .filter(unit -> !units.add(unit))
        .findFirst()
        .map(unit -> new Flaw("packs-have-units-of-their-own", "packs", unit + " is there twice."));
  }

  private Optional<Flaw> empty() {
    return packs().stream()
        .filter(pack -> pack.holds().signum() <= 0)
        .findFirst()
        .map(pack -> QuantitiesFit.notPositive("packs"));
  }

  private List<PackLevel> packs() {
    return Objects.requireNonNullElse(said.details().packs(), List.of());
  }
}
