package voti.credit.policies;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import voti.credit.policy.PolicyData;
import voti.values.Ids;

/**
 * The body of a draft.
 *
 * @param id {@code cpo-00-…}; made here when absent
 * @param basedOn the version it was made from; the one in force today when absent
 * @param data the new version, whole
 */
record PolicyRequest(
    @Nullable String id, @Nullable String basedOn, PolicyData data, @NotBlank String reason) {

  PolicyRequest {
    if (id != null && !(Ids.isA("cpo", id) && Ids.slotOf(id).equals(Ids.NO_SLOT))) {
      throw new IllegalArgumentException("a policy's id looks like cpo-00-…, not " + id);
    }
  }
}
