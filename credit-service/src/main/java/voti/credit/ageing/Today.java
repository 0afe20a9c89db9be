package voti.credit.ageing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The day that is meant when none is named: today, where we are. */
@Component
public class Today {

  private final Clock clock;
  private final ZoneId zone;

  Today(Clock clock, @Value("${voti.credit.zone}") ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  /** The day, or today when there is none. */
  public LocalDate unless(@Nullable LocalDate day) {
    return day == null ? LocalDate.ofInstant(clock.instant(), zone) : day;
  }
}
