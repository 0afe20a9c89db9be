package voti.credit.receivables;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Buckets and their loss rates: versioned data, {@code policies/receivables.json}.
 *
 * @param name of the policy
 * @param version of the policy
 * @param source where the loss rates come from
 * @param bands a bucket and its rate each, the earliest first
 */
public record ReceivablesPolicy(String name, String version, String source, List<Band> bands) {

  /** Bands are copied; those that do not cover every day once are refused. */
  public ReceivablesPolicy {
    bands = List.copyOf(bands);
    new Buckets(bands.stream().map(Band::bucket).toList());
  }

  /** A bucket, and what part of it was lost: {@code lost / of}. */
  public record Band(
      String key, @Nullable Integer from, @Nullable Integer to, BigDecimal lost, BigDecimal of) {

    Bucket bucket() {
      return new Bucket(key, from, to);
    }
  }

  public Buckets buckets() {
    return new Buckets(bands.stream().map(Band::bucket).toList());
  }

  public ProvisionMatrix provision() {
    return new ProvisionMatrix(
        bands.stream().map(band -> new LossRate(band.lost(), band.of())).toList());
  }
}
