package voti.orders.booking;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link CarrierBooking} are stored. */
@Configuration(proxyBeanMethods = false)
class BookingFamily {

  @Bean
  EventFamily bookingEvents() {
    return new EventFamily("bkg", BookingEvent.class, CarrierBooking.class);
  }
}
